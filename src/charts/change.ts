import type { Kind, MeasureOf } from './kind.js';
import { bars } from './path.js';

/** Two bars on one scale: 25 % more is a quarter longer, 1000 % more is eleven times as long. */
export const changeChart = (percent: number) => bars(1 + percent / 100);

export const change: Kind<MeasureOf<'change'>> = {
  format: ({ value }, number) =>
    number(value / 100, { style: 'percent', signDisplay: 'exceptZero' }),
  chart: ({ value }) => changeChart(value),
  axisWords: (_scale, _number, { before, after }) => [before, after],
};
