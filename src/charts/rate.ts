import { peopleEachMark } from './count.js';
import type { Kind, MeasureOf } from './kind.js';
import { grid, tenths } from './path.js';

/** A rate as a part of the people to whom it refers; no chart if it is less than a tenth of a mark. */
export const rate: Kind<MeasureOf<'rate'>> = {
  format: ({ value, per }, number, words) => words.per(number(value), number(per)),
  chart: ({ value, per }, { hedge, number, words }) => {
    const each = peopleEachMark(per, 100);
    const marks = tenths(value / each);
    if (value && !marks) return undefined;
    return {
      ...grid(Math.ceil(per / each), marks, hedge),
      unit: words.eachMarkPeople(each, number(each)),
    };
  },
};
