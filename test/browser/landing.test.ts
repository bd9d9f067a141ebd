import assert from 'node:assert/strict';
import { before, describe } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { launchChromium, puppeteerBrowsers, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { serve, type TestServer } from './server.js';

/* The first page of the site, as a reader sees it before scrolling. */

const windows = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

declare global {
  interface Window {
    /** Chromium's measure of what moved since the page began. */
    moved: number;
  }
}

const looks = ['a newspaper', 'a charity', 'a dark page'];

/** What the first screen has; the snippet's box scrolls, and the box is what must be in view. */
const firstScreen = {
  sentence: 'h1',
  figure: '.host-page soc-stat',
  switch: '.switch',
  snippet: '#snippet',
  'copy button': '#copy',
};

async function open(browser: Browser, address: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error}`));
  await page.goto(address);
  await page.waitForFunction(() =>
    document.querySelector('soc-stat')?.shadowRoot?.querySelector('[part=value]'),
  );
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return { page, said };
}

/** The appearance of the figure and of the page around it. */
const look = (page: Page) =>
  page.evaluate(() => {
    const stat = document.querySelector('soc-stat')!;
    const value = getComputedStyle(stat.shadowRoot!.querySelector('[part=value]')!);
    const { backgroundColor } = getComputedStyle(document.querySelector('.host-page')!);
    return { background: backgroundColor, colour: value.color, font: value.fontFamily };
  });

const radio = (page: Page, name: string) =>
  page.$(`::-p-aria([name="${name}"][role="radio"])`) as Promise<ElementHandle<HTMLInputElement>>;

for (const [name, { skip, launch }] of Object.entries(puppeteerBrowsers)) {
  describe(`the landing page in ${name}`, { skip }, () => {
    const closeLater = closeAfterwards();
    let browser: Browser;
    let site: TestServer;

    before(async () => {
      browser = closeLater(await launch());
      site = closeLater(await serve('site'));
    });

    for (const { width, height } of windows) {
      test(`has all of its first screen in ${width} × ${height}`, async () => {
        const { page, said } = await open(browser, site.origin);
        await page.setViewport({ width, height });
        for (const [what, selector] of Object.entries(firstScreen)) {
          const box = await page.$eval(selector, (element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { left, top, right, bottom };
          });
          assert.ok(box.right > box.left && box.bottom > box.top, `The ${what} has no size.`);
          const inView =
            box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
          assert.ok(inView, `The ${what} is not in view: ${JSON.stringify(box)}`);
        }
        assert.deepEqual(said, []);
      });
    }

    test('has the whole claim in figure, fallback and snippet', async () => {
      const { page } = await open(browser, site.origin);
      const texts = await page.evaluate(() => {
        const stat = document.querySelector('soc-stat')!;
        return {
          shown: stat.shadowRoot!.textContent!,
          fallback: stat.textContent!,
          snippet: document.querySelector('#snippet')!.textContent!,
        };
      });
      for (const [where, text] of Object.entries(texts)) {
        for (const part of [/about/, /10%/, /96 countries/, /Period not stated/, /ndnotes? ?8/]) {
          assert.match(text, part, where);
        }
      }
    });

    test('dresses the figure for three pages, by mouse and by keyboard', async () => {
      const { page } = await open(browser, site.origin);
      const seen = new Set([JSON.stringify(await look(page))]);
      const second = await radio(page, looks[1]!);
      await second.click();
      seen.add(JSON.stringify(await look(page)));
      await page.keyboard.press('ArrowRight');
      seen.add(JSON.stringify(await look(page)));
      assert.equal(seen.size, looks.length, [...seen].join('\n'));
      const last = await radio(page, looks[2]!);
      assert.equal(await last.evaluate(({ checked }) => checked), true);
    });
  });
}

describe('the landing page', { skip: skipChromium }, () => {
  const closeLater = closeAfterwards();
  let browser: Browser;
  let site: TestServer;

  before(async () => {
    browser = closeLater(await launchChromium());
    // As wherever scripts are served to pages of other origins.
    site = closeLater(await serve('site', { 'Access-Control-Allow-Origin': '*' }));
  });

  test('moves nothing while it loads', async () => {
    for (const viewport of windows) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      await page.evaluateOnNewDocument(() => {
        window.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            window.moved += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.origin, { waitUntil: 'networkidle0' });
      await page.screenshot(); // Whatever has to move has moved once it is drawn.
      const moved = await page.evaluate(() => window.moved);
      assert.equal(moved.toFixed(3), '0.000', `${viewport.width} px`);
    }
  });

  test('names its parts for assistive technology', async () => {
    const { page } = await open(browser, site.origin);
    const root = await page.accessibility.snapshot({ interestingOnly: false });
    const named: string[] = [];
    const walk = ({ role, name, children = [] }: NonNullable<typeof root>): void => {
      if (/^(radiogroup|group|radio|button)$/.test(role) && name) named.push(`${role} ${name}`);
      children.forEach(walk);
    };
    walk(root!);
    const radios = looks.map((name) => `radio ${name}`);
    for (const expected of ['group Dressed for', ...radios, 'button Copy']) {
      assert.ok(named.includes(expected), `${expected} is not in:\n${named.join('\n')}`);
    }
  });

  test('copies a snippet that works in another page', async () => {
    const context = await browser.createBrowserContext();
    await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const page = await context.newPage();
    await page.goto(site.origin);
    await page.bringToFront();
    await page.click('#copy');
    await page.waitForFunction(() => document.querySelector('#copied')!.textContent === 'Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /integrity="sha384-[\w+/=]{64}"/);

    const other = await context.newPage();
    await other.setContent(copied);
    await other.waitForFunction(() =>
      document.querySelector('soc-stat')?.shadowRoot?.querySelector('[part=value]'),
    );
    await context.close();
  });

  test('selects the snippet where the browser refuses to copy', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(site.origin);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.click('#copy');
    await page.waitForFunction(() =>
      document.querySelector('#copied')!.textContent!.includes('refuses'),
    );
    const [selected, snippet] = await page.evaluate(() => [
      getSelection()!.toString(),
      document.querySelector('#snippet')!.textContent,
    ]);
    const words = (text: string | null | undefined) => text!.replace(/\s+/g, ' ').trim();
    assert.equal(words(selected), words(snippet));
    await context.close();
  });

  test('works without JavaScript: figure, snippet, switch and doors', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(site.origin);
    const shown = (selector: string) =>
      page.$$eval(selector, (all) =>
        all
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .map((each) => each.textContent!.trim()),
      );
    assert.match((await shown('soc-stat')).join(), /about 10%[\s\S]*96 countries[\s\S]*endnote 8/);
    assert.match((await shown('#snippet')).join(), /<soc-stat name=/);
    assert.deepEqual(await shown('.doors h2 a'), [
      'Embed',
      'Publish your own',
      'Develop and design',
    ]);
    assert.deepEqual(await shown('#copy'), []);
    const background = () =>
      page.$eval('.host-page', (element) => getComputedStyle(element).backgroundColor);
    const first = await background();
    await (await radio(page, looks[2]!)).click();
    assert.notEqual(await background(), first);
  });
});
