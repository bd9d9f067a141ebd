import type { RunOptions } from 'axe-core';

/** What axe checks, in the panel beside a story and in the stories' test. */
export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // Off unless asked for.
    'target-size': { enabled: true },
    // A story is a piece of a page: landmarks and the first heading are the page's business.
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
  },
};
