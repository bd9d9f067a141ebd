import type { Hedge } from '../factsheet/vocabulary.js';
import type { Kind, MeasureOf } from './kind.js';
import { type Chart, rectangle, width } from './path.js';

/** A line of years with a tick every ten years, and the range on it; an exact age spans one year. */
export function ageChart(years: number, hedge?: Hedge | null): Chart {
  const end = years < 100 ? 100 : 140;
  const from = hedge === 'at most' ? 0 : hedge === 'at least' ? years : Math.max(years - 0.5, 0);
  const to = hedge === 'at most' ? years : hedge === 'at least' ? end : years + 0.5;
  const year = (width - 1) / end;
  let rest = rectangle(0, 4, width, 2);
  for (let tick = 0; tick <= end; tick += 10) rest += rectangle(tick * year, 2, 1, 6);
  return {
    height: 10,
    counted: rectangle(from * year, 0, (to - from) * year, 10),
    rest,
    scale: [0, end],
  };
}

export const age: Kind<MeasureOf<'age'>> = {
  format: ({ value }, number) =>
    number(value, { style: 'unit', unit: 'year', unitDisplay: 'long' }),
  chart: ({ value }, hedge) => ageChart(value, hedge),
  labelsBelow: true,
};
