import assert from 'node:assert/strict';
import { before, describe } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { puppeteerBrowsers } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { serve, type TestServer } from './server.js';

/*
 * The demo as a reader opens it: a whole page over HTTP, where the engine's own console messages
 * can be seen too. Firefox and Chromium; the element tests cover WebKit.
 */

const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Opens a page and collects whatever it, or the engine, complains of. */
async function open(browser: Browser, address: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error}`));
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelectorAll(':not(:defined)').length === 0, {
    timeout: 10_000,
  });
  return { page, said };
}

const shownTitles = () =>
  [
    ...document.querySelectorAll('soc-stat, soc-case-study, soc-exit-framework, soc-evidence-gaps'),
  ].map((element) => element.shadowRoot?.querySelector('[part~=title]')?.textContent ?? 'fallback');

for (const [name, { skip, launch }] of Object.entries(puppeteerBrowsers)) {
  describe(`the demo in ${name}`, { skip }, () => {
    const closeLater = closeAfterwards();
    let browser: Browser;
    let site: TestServer;
    let strict: TestServer;
    const demo = () => `${site.origin}/examples/demo/`;

    before(async () => {
      browser = closeLater(await launch());
      site = closeLater(await serve('site'));
      strict = closeLater(await serve('.', { 'Content-Security-Policy': policy }));
    });

    test('shows every element with its evidence, and says nothing in the console', async () => {
      const { page, said } = await open(browser, demo());
      const titles = await page.evaluate(shownTitles);
      assert.equal(titles.length, 6);
      assert.ok(!titles.includes('fallback'), titles.join());
      assert.deepEqual(said, []);
    });

    test('does so under a strict policy with Trusted Types', async () => {
      const { page, said } = await open(browser, `${strict.origin}/test/pages/strict.html`);
      const titles = await page.evaluate(shownTitles);
      assert.equal(titles.length, 4);
      assert.ok(!titles.includes('fallback'), titles.join());
      const complaints = await page.evaluate('complaints');
      assert.deepEqual(complaints, []);
      assert.deepEqual(said, []);
    });

    test('asks the server for nothing beyond the page, its styles and one script', async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(demo(), { waitUntil: 'load' });
      const embed = '/dist/embed/soc-elements';
      const own = [`${embed}.css`, `${embed}.js`, '/examples/demo/', '/examples/demo/demo.css'];
      assert.deepEqual(asked.filter((path) => path.startsWith('/')).sort(), own);
    });

    test('reads as the same facts, in order, with the script blocked', async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().endsWith('.js') ? request.abort() : request.continue(),
      );
      await page.goto(demo());
      const blocked = await page.$eval('main', (main) => main.textContent);
      await page.goto(`${demo()}no-script.html`);
      const none = await page.$eval('main', (main) => main.textContent);
      assert.equal(blocked, none);
      assert.match(
        blocked!,
        /72% of victims[\s\S]*239 sex workers[\s\S]*Cape Town[\s\S]*Immediate/,
      );
    });

    if (name === 'Chromium') {
      test('prints the whole factsheet open, without controls, no figure across two pages', async () => {
        const { page, said } = await open(browser, `${demo()}factsheet.html`);
        await page.emulateMediaType('print');
        const printed = await page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          const all = [...document.querySelectorAll('soc-factsheet, soc-stats')].flatMap(
            (element) => [...element.shadowRoot!.querySelectorAll('*')],
          );
          const figures = all.filter((each) => each.matches('.stat'));
          return {
            closed: all.filter((each) => each.matches('details:not([open])')).length,
            controls: all.filter(
              (each) => each.matches('button, select, input, nav') && each.checkVisibility(),
            ).length,
            figures: figures.length,
            whole: figures.filter((each) => getComputedStyle(each).breakInside === 'avoid').length,
          };
        });
        assert.equal(printed.closed, 0);
        assert.equal(printed.controls, 0);
        assert.equal(printed.figures, 36);
        assert.equal(printed.whole, printed.figures);
        assert.deepEqual(said, []);
      });
    }
  });
}
