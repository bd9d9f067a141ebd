import type { Kind, MeasureOf } from './kind.js';
import { grid, tenths } from './path.js';

/** A hundred marks, of which as many are counted as per cent, to the tenth of a mark. */
export const shareChart = (percent: number) => grid(100, tenths(percent), 5);

export const share: Kind<MeasureOf<'share'>> = {
  unit: () => 'per cent',
  format: ({ value }, number) => number(value / 100, { style: 'percent' }),
  chart: ({ value }) => shareChart(value),
};
