import type { RunOptions } from 'axe-core';

/** The axe options of Storybook's accessibility panel and of the stories' test. */
export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // Disabled by default.
    'target-size': { enabled: true },
    // A story is part of a page: landmarks and the first heading belong to the host page.
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
  },
};
