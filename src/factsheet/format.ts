import type { Period, Place } from './types.js';

/* Formats numbers, places and years in the reader's language with Intl. */

const formatters = new Map<string, unknown>();

/** Caches Intl formatters, which are slow to create. */
function cached<T>(key: string, make: () => T): T {
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as T;
}

/** The language tag as Intl writes it ("en_gb" is "en-GB"), or `undefined` for an invalid one. */
export function knownLanguage(tag: string): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

/** A number format of the reader's language. */
export const numberFormat = (language: string, options: Intl.NumberFormatOptions = {}) =>
  cached(
    `number${language}${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(language, { maximumFractionDigits: 1, ...options }),
  );

/** Region names by UN M49 code, for engines whose Intl has none, such as Chromium's. */
export type Regions = Readonly<Record<string, string>>;

/** The name of a country or region. */
function regionName(code: string, language: string, regions: Regions): string {
  const found =
    cached(`region${language}`, () => new Intl.DisplayNames(language, { type: 'region' })).of(
      code,
    ) ?? code;
  const name = found === code ? (regions[code] ?? code) : found;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** "Colombia", "World", "Cape Town (South Africa)", or `undefined` where the source does not say. */
export function formatPlace(
  place: Place | undefined,
  language: string,
  regions: Regions = {},
): string | undefined {
  if (!place) return undefined;
  if (typeof place === 'string') return regionName(place, language, regions);
  const countries = cached(`list${language}`, () => new Intl.ListFormat(language)).format(
    place.countries.map((code) => regionName(code, language, regions)),
  );
  return countries ? `${place.label} (${countries})` : place.label;
}

/** "31 May 2026", for an ISO 8601 date. */
export const formatDay = (day: string, language: string): string =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** "2017", "2004–2013", or `undefined` where the source does not say. */
export function formatPeriod(period: Period | undefined, language: string): string | undefined {
  if (!period) return undefined;
  const years = cached(
    `years${language}`,
    () => new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' }),
  );
  return years.formatRange(Date.UTC(period.from, 6), Date.UTC(period.to, 6));
}
