import type { Kind, MeasureOf } from './kind.js';
import { grid, tenths } from './path.js';

/** A hundred marks, one of them counted for each per cent, to a tenth of a mark. */
export const shareChart = (percent: number) => grid(100, tenths(percent), 5);

export const share: Kind<MeasureOf<'share'>> = {
  format: ({ value }, number) => number(value / 100, { style: 'percent' }),
  chart: ({ value }) => shareChart(value),
};
