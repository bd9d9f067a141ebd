import assert from 'node:assert/strict';
import { before, describe } from 'node:test';
import type { Browser, Page, PDFOptions } from 'puppeteer-core';
import { puppeteerBrowsers } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { fontFaces, fonts, loadFont } from './fonts.js';
import { serve, type TestServer } from './server.js';

/* What is on paper, where a reader can open nothing; test/pages/print.html says what it sees. */

/** A4 with the margins that Chromium has by default. */
const paper: PDFOptions = {
  format: 'A4',
  margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' },
};

const claim = (title: string, lang: string) => ({
  parent: 'sentence',
  title,
  lang,
  isBelow: true,
  closed: 0,
});

for (const [name, { skip, launch }] of Object.entries(puppeteerBrowsers)) {
  describe(`print in ${name}`, { skip }, () => {
    const closeLater = closeAfterwards();
    let browser: Browser;
    let site: TestServer;
    let page: Page;
    let said: string[];

    before(async () => {
      browser = closeLater(await launch());
      site = closeLater(await serve('.'));
    });

    const open = async () => {
      page = await browser.newPage();
      said = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error}`));
      await page.goto(`${site.origin}/test/pages/print.html`);
    };

    for (const isOpen of [false, true]) {
      const was = isOpen ? 'open' : 'closed';
      test(`puts the claim of an inline figure below its paragraph, if it was ${was}`, async () => {
        await open();
        await page.$$eval(
          'soc-stat[inline]',
          (figures, isOpen) => {
            for (const { shadowRoot } of figures) {
              shadowRoot!.querySelector('details')!.open = isOpen;
            }
          },
          isOpen,
        );
        const before = (await page.evaluate('sentence()')) as { claims: []; divided: boolean };
        assert.deepEqual(before.claims, []);
        assert.equal(before.divided, isOpen);
        await page.pdf(paper);
        assert.deepEqual(await page.evaluate('printed'), {
          ...before,
          values: [true, true],
          divided: false,
          claims: [
            claim('Women among victims of trafficking for sexual exploitation', 'en'),
            claim('Increase in cases of abused, sexualised and naked children', 'en'),
          ],
        });
        assert.deepEqual(await page.evaluate('sentence()'), before);
        assert.deepEqual(said, []);
      });
    }

    if (name === 'Chromium') {
      test('shows no control, and nothing is closed but the inline figures', async () => {
        await open();
        await page.emulateMediaType('print');
        await page.evaluate('dispatchEvent(new Event("beforeprint"))');
        // The counts of the map are its content, as are the numbers of inline figures.
        const controls = await page.evaluate(
          'seen("button:not([part=count]), select, input, nav, summary")',
        );
        assert.deepEqual(controls, ['toggle', 'toggle']);
        const closed = await page.evaluate('seen("details:not([open])")');
        assert.deepEqual(closed, ['inline', 'inline']);
        assert.deepEqual(said, []);
      });

      for (const font of fonts) {
        test(`needs at most 18 pages for the whole factsheet in ${font}`, async () => {
          await open();
          await page.addStyleTag({ content: `${fontFaces} body { font: 16px/1.5 '${font}' }` });
          await page.evaluate(loadFont(font));
          await page.evaluate('document.body.innerHTML = "<soc-factsheet></soc-factsheet>"');
          const pdf = Buffer.from(await page.pdf(paper)).toString('latin1');
          const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
          assert.ok(pages >= 10 && pages <= 18, `${pages} pages`);
          assert.deepEqual(said, []);
        });
      }
    }
  });
}
