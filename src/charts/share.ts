import type { Kind, MeasureOf } from './kind.js';
import { grid, type MaybeHedge, tenths } from './path.js';

/** A hundred marks, one of them counted for each per cent, to a tenth of a mark. */
export const sharePaths = (percent: number, hedge?: MaybeHedge) =>
  grid(100, tenths(percent), hedge);

export const share: Kind<MeasureOf<'share'>> = {
  format: ({ value }, number) => number(value / 100, { style: 'percent' }),
  chart: ({ value }, { hedge, number, words }) => ({
    ...sharePaths(value, hedge),
    unit: words.eachMark(number(0.01, { style: 'percent' })),
  }),
};
