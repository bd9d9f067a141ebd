import type { Reporter } from '@web/test-runner';
import type { TestSuiteResult } from '@web/test-runner-core';
import { puppeteerBrowsers, skipChromium, skipWebkit } from './browsers.js';
import { noResults, type Results, reportResults, sum } from './results.js';

function count(suite: TestSuiteResult): Results {
  const own = suite.tests.map(({ passed, skipped }) => ({
    passed: Number(passed && !skipped),
    failed: Number(!passed && !skipped),
    skipped: Number(Boolean(skipped)),
  }));
  return sum([...own, ...suite.suites.map(count)]);
}

/** Reports the results of the element tests; those of an engine that was not found are skipped. */
export const elementResults = (): Reporter => ({
  onTestRunFinished({ sessions }) {
    const all = sessions.map(({ testResults, passed }) => {
      const results = testResults ? count(testResults) : noResults;
      // A file that did not load, or did not end in time, has failed without a failed test.
      return passed || results.failed ? results : { ...results, failed: 1 };
    });
    const results = sum(all);
    const engines = new Set(sessions.map(({ browser }) => browser.name)).size;
    const missing = [skipChromium, puppeteerBrowsers.Firefox.skip, skipWebkit].filter(Boolean);
    const inEach = Math.round((results.passed + results.failed) / Math.max(engines, 1));
    reportResults({ ...results, skipped: results.skipped + inEach * missing.length });
  },
});
