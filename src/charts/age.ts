import type { FormatNumber, Kind, MeasureOf } from './kind.js';
import { lastPart, type MaybeHedge, type Paths, rectangle, width } from './path.js';

/** The last year of the scale. */
const endOf = (years: number) => (years < 100 ? 100 : 140);

/**
 * A line of years and the range on it; an exact age spans one year. A range of `most` is in stripes,
 * because not all are in it.
 */
export function agePaths(years: number, hedge?: MaybeHedge, most?: boolean): Paths {
  const year = width / endOf(years);
  const isExact = hedge !== 'at least' && hedge !== 'at most';
  const from = hedge === 'at most' ? 0 : isExact ? Math.max(years - 0.5, 0) : years;
  const to = hedge === 'at least' ? endOf(years) : isExact ? years + 0.5 : years;
  return {
    height: 10,
    counted: lastPart(from * year, 0, (to - from) * year, 10, most ? 'about' : null),
    rest: rectangle(0, 4, width, 2),
  };
}

const inYears = (value: number, number: FormatNumber) =>
  number(value, { style: 'unit', unit: 'year', unitDisplay: 'long' });

export const age: Kind<MeasureOf<'age'>> = {
  format: ({ value }, number) => inYears(value, number),
  chart: ({ value, most }, { hedge, number, words }) => ({
    ...agePaths(value, hedge, most),
    below: [0, endOf(value)].map((years) => inYears(years, number)),
    ...(most && { unit: words.most }),
  }),
};
