import type { Period, Place } from './types.js';

/* Formats numbers, places and years in the reader's language with Intl. */

const results = new Map<string, unknown>();

/** Caches what Intl is slow to make: a formatter, or a text that a page shows many times. */
function cached<T>(key: string, make: () => T): T {
  if (!results.has(key)) results.set(key, make());
  return results.get(key) as T;
}

/** The language tag as Intl writes it ("en_gb" is "en-GB"), or `undefined` for an invalid one. */
export const knownLanguage = (tag: string): string | undefined =>
  cached(`tag${tag}`, () => {
    try {
      return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
    } catch {
      return undefined;
    }
  });

/**
 * A number format of the reader's language. It shows 15 digits, because "at least 99.999%" is not
 * 100%; more would show the errors of binary fractions. Very large and very small numbers have a
 * power of ten, where toPrecision() has one. Minus is "−"; in most languages Intl writes a hyphen.
 */
export const numberFormat = (language: string, options: Intl.NumberFormatOptions = {}) => ({
  format(value: number): string {
    const digits = value.toPrecision(15);
    const notation = digits.includes('e') ? 'scientific' : 'standard';
    const exact = { ...options, notation, maximumFractionDigits: 20 } as const;
    return cached(language + JSON.stringify(exact), () => new Intl.NumberFormat(language, exact))
      .format(Number(digits))
      .replace(/-/g, '−');
  },
});

/** Region names by UN M49 code, for engines whose Intl has none, such as Chromium's. */
export type Regions = Readonly<Record<string, string>>;

/** The name of a country or region. */
function regionName(code: string, language: string, regions: Regions): string {
  const name = cached(`region${language}${code}`, () => {
    const found = new Intl.DisplayNames(language, { type: 'region' }).of(code)!;
    return found.replace(/^./u, (first) => first.toLocaleUpperCase(language));
  });
  return name === code ? (regions[code] ?? code) : name;
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
  // Throws if the label is missing, where a template literal would read "undefined".
  return place.label.concat(countries && ` (${countries})`);
}

/** "31 May 2026", for an ISO 8601 date. */
export const formatDay = (day: string, language: string): string =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** "2017", "2004–2013", or `undefined` where the source does not say. */
export function formatPeriod(period: Period | undefined, language: string): string | undefined {
  if (!period) return undefined;
  const { from, to } = period;
  return cached(`years${language}${from}-${to}`, () =>
    new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' }).formatRange(
      Date.UTC(from, 6),
      Date.UTC(to, 6),
    ),
  );
}
