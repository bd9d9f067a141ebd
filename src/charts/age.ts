import type { Hedge } from '../factsheet/vocabulary.js';
import type { FormatNumber, Kind, MeasureOf } from './kind.js';
import { type Chart, rectangle, width } from './path.js';

/** A line of years with a tick for each ten, and on it the range; an age without a bound is one year. */
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

const years = (value: number, number: FormatNumber) =>
  number(value, { style: 'unit', unit: 'year', unitDisplay: 'long' });

export const age: Kind<MeasureOf<'age'>> = {
  unit: () => 'years of age',
  format: ({ value }, number) => years(value, number),
  chart: ({ value }, hedge) => ageChart(value, hedge),
  axisLabels: (scale, number) => scale.map((value) => years(value, number)),
  labelsBelow: true,
};
