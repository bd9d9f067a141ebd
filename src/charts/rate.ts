import type { Kind, MeasureOf } from './kind.js';
import { type Chart, grid, rectangle, tenths, width } from './path.js';

/** Up to a thousand people a mark for each; above that a line, too long for single marks. */
function rateChart(value: number, per: number): Chart {
  if (per <= 1000) return grid(Math.ceil(per), tenths(value), per > 100 ? 10 : 5);
  const length = Math.min(value / per, 1) * width;
  return {
    height: 10,
    counted: rectangle(0, 0, length, 10),
    rest: rectangle(length, 0, width - length, 10),
  };
}

export const rate: Kind<MeasureOf<'rate'>> = {
  unit: ({ per }) => `per ${per} people`,
  format: ({ value, per }, number, words) => words.per(number(value), number(per)),
  chart: ({ value, per }) => rateChart(value, per),
};
