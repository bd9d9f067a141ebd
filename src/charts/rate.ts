import type { Kind, MeasureOf } from './kind.js';
import { grid, tenths } from './path.js';

/** A rate. Its chart has a mark for each person; per more than a thousand people, it has no chart. */
export const rate: Kind<MeasureOf<'rate'>> = {
  format: ({ value, per }, number, words) => words.per(number(value), number(per)),
  chart: ({ value, per }) =>
    per > 1000 ? undefined : grid(Math.ceil(per), tenths(value), per > 100 ? 10 : 5),
};
