import type { Kind, MeasureOf } from './kind.js';
import { type Chart, grid, tenths } from './path.js';

/**
 * A mark for each person; more than a hundred marks are in blocks of a hundred. Above a thousand
 * people, a mark represents ten, a hundred and so on, and the scale states that number.
 */
export function countChart(people: number): Chart {
  let each = 1;
  while (people / each > 1000) each *= 10;
  const marks = tenths(people / each);
  // Zero is drawn as one empty mark.
  const chart = grid(Math.max(Math.ceil(marks), 1), marks, marks > 100 ? 10 : 5);
  return each > 1 ? { ...chart, scale: [each] } : chart;
}

export const count: Kind<MeasureOf<'count'>> = {
  format: ({ value }, number) => number(value),
  chart: ({ value }) => countChart(value),
  axisWords: (scale, number, { each }) => scale.map((value) => each(number(value))),
};
