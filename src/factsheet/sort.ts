import { formatPlace, type Regions } from './format.js';
import type { Statistic } from './types.js';
import { measureKinds } from './vocabulary.js';

/** The sort keys of statistics. */
export const sortKeys = ['title', 'value', 'place', 'period'] as const;

export interface Order {
  by: (typeof sortKeys)[number];
  descending: boolean;
}

/**
 * Sorts statistics by the collation of the reader's language. Values are compared within their kind
 * of measure only; the order of kinds is the same in both directions. Missing values come last.
 */
export function sortStatistics(
  statistics: readonly Statistic[],
  { by, descending }: Order,
  language: string,
  regions?: Regions,
): Statistic[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyOf = {
    title: ({ title, text }: Statistic) => title ?? text,
    value: ({ measure }: Statistic) => measure.value,
    place: ({ place }: Statistic) => formatPlace(place, language, regions),
    period: ({ period }: Statistic) => period?.from && period.from + period.to / 1e4,
  }[by];
  const kind = ({ measure }: Statistic) =>
    by === 'value' ? measureKinds.indexOf(measure.kind) : 0;
  return [...statistics].sort((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    const order = typeof a === 'number' ? a - Number(b) : compare(a, String(b));
    return kind(one) - kind(other) || (descending ? -order : order);
  });
}
