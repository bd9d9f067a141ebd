import { builtInFactsheet } from '../factsheet/built-in.js';
import { extract, type Selection } from '../factsheet/extract.js';
import type { Factsheet, Statistic } from '../factsheet/types.js';
import { type Complete, offer as offerCompleted } from './actions-panel.js';
import type { Disclosure } from './load-actions.js';

/** What an element's plain script leaves out of a built-in figure is known here. */
function restored(stat: Statistic): Statistic {
  const complete = builtInFactsheet.statistics.find(({ id }) => id === stat.id) ?? stat;
  const same = Object.entries(stat).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(complete[key as keyof Statistic]),
  );
  return same ? complete : stat;
}

const restoredAll = (given: Selection): Selection => ({
  ...given,
  ...(given.statistics && { statistics: given.statistics.map(restored) }),
  ...(given.caseStudies && {
    caseStudies: given.caseStudies.map((study) => ({
      ...study,
      statements: study.statements.map((each) => ('measure' in each ? restored(each) : each)),
    })),
  }),
});

const complete: Complete = (given, factsheet) =>
  'publication' in factsheet
    ? extract(given, factsheet as Factsheet)
    : extract(restoredAll(given as Selection), builtInFactsheet);

/** What the elements' plain scripts load when they need it. */
export const offer = (details: Disclosure): void => offerCompleted(details, complete);
