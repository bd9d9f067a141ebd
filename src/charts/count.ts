import type { Kind, MeasureOf } from './kind.js';
import { type Chart, grid, tenths } from './path.js';

/**
 * A mark for each person, in blocks of a hundred where they are many; above a thousand people a mark
 * for each ten, hundred and so on, which the scale then says.
 */
export function countChart(people: number): Chart {
  let each = 1;
  while (people / each > 1000) each *= 10;
  const marks = tenths(people / each);
  // An empty mark stands for nobody.
  const chart = grid(Math.max(Math.ceil(marks), 1), marks, marks > 100 ? 10 : 5);
  return each > 1 ? { ...chart, scale: [each] } : chart;
}

export const count: Kind<MeasureOf<'count'>> = {
  unit: () => 'people',
  format: ({ value }, number) => number(value),
  chart: ({ value }) => countChart(value),
  axisLabels: (scale, number, { each }) => scale.map((value) => each(number(value))),
  labelsAreWords: true,
};
