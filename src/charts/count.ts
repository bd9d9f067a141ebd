import type { Kind, MeasureOf } from './kind.js';
import { grid, type MaybeHedge, type Paths, tenths } from './path.js';

/** The number of people of each mark: one, ten, a hundred …, so that `people` take `most` marks. */
export function peopleEachMark(people: number, most: number): number {
  let each = 1;
  while (people / each > most) each *= 10;
  return each;
}

/** Marks for people. A part of a mark has no rest, because nobody else is counted. */
export function countPaths(people: number, each: number, hedge?: MaybeHedge): Paths {
  const marks = tenths(people / each);
  // Zero is drawn as one empty mark.
  const paths = grid(Math.max(Math.ceil(marks), 1), marks, hedge);
  return marks ? { ...paths, rest: '' } : paths;
}

export const count: Kind<MeasureOf<'count'>> = {
  format: ({ value }, number) => number(value),
  chart: ({ value }, { hedge, largest, number, words }) => {
    const each = peopleEachMark(Math.max(value, largest), 200);
    return {
      ...countPaths(value, each, hedge),
      unit: words.eachMarkPeople(each, number(each)),
    };
  },
};
