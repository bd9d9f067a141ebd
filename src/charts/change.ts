import type { Kind, MeasureOf } from './kind.js';
import { bars, type MaybeHedge } from './path.js';

/** Two bars on one scale: 25 % more is a quarter longer, 1000 % more is eleven times as long. */
export const changePaths = (percent: number, hedge?: MaybeHedge) => bars(1 + percent / 100, hedge);

export const change: Kind<MeasureOf<'change'>> = {
  format: ({ value }, number) =>
    number(value / 100, { style: 'percent', signDisplay: 'exceptZero' }),
  chart: ({ value }, { hedge, period, number, year }) => {
    // The years, where the source gives two; else the lengths of both bars.
    const [start, end] =
      period && period.from < period.to
        ? [period.from, period.to].map(year)
        : [1, 1 + value / 100].map((part) => number(part, { style: 'percent' }));
    return { ...changePaths(value, hedge), above: start!, below: [end!] };
  },
};
