import json from '@rollup/plugin-json';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { serve } from './test/browser/server.ts';
import { faults } from './test/faults.ts';
import { chromium, chromiumArguments, firefox, webkit } from './test/runner/browsers.ts';
import { elementResults } from './test/runner/element-results.ts';
import { webkitLauncher } from './test/runner/webkit-launcher.ts';

const engines = { chromium: chromium(), firefox: firefox(), webkit: webkit() };
const browsers = [];
if (engines.chromium) {
  browsers.push(
    puppeteerLauncher({
      launchOptions: { executablePath: engines.chromium, args: chromiumArguments },
    }),
  );
}
if (engines.firefox) {
  browsers.push(
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: engines.firefox } }),
  );
}
if (engines.webkit) browsers.push(await webkitLauncher(engines.webkit));

/** Serves the same files from another origin, for tests of cross-origin frames. */
const elsewhere = await serve('.');

/** The strict Content Security Policy of test/pages/strict.html. */
const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export default {
  files: 'test/*.test.ts',
  browsers,
  // Two engines at a time, for machines with two cores.
  concurrentBrowsers: 2,
  concurrency: 1,
  nodeResolve: { exportConditions: ['development'] },
  mimeTypes: { 'data/*.json': 'js', 'package.json': 'js' },
  plugins: [
    fromRollup(json)({ include: ['data/*.json', 'package.json'] }),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  middleware: [
    faults,
    (context, next) => {
      if (context.path === '/test/elsewhere') context.body = elsewhere.origin;
      if (context.path === '/test/pages/strict.html')
        context.set('Content-Security-Policy', policy);
      return next();
    },
  ],
  // Time limits for a test, for a file, and for the start of a browser.
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  // `npm run coverage` sets the variable to the folder of its report.
  coverage: Boolean(process.env.COVERAGE),
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['json'],
    reportDir: process.env.COVERAGE,
  },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    elementResults(),
  ],
  // Lit's development build warns of mistakes. Only its warning about itself is suppressed.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head><script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script></head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
};
