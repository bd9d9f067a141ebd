import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { before, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import sirv from 'sirv';
import { items, measure } from '../../scripts/measure-space.js';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { fontFaces, fonts, loadFont } from './fonts.js';
import { serve } from './server.js';

/*
 * What moves on a page when its script or its data come late, or not at all, by Chromium's own
 * measure of it, with what `soc-elements snippet` prints.
 */

declare global {
  interface Window {
    /** Chromium's measure of what moved since a time. */
    movedSince: (time: number) => number;
  }
}

const stat = ['soc-stat', 'women-among-trafficking-victims'];
const snippets = [
  stat,
  ['soc-stat', 'increase-in-cases-of-abused-children'],
  ['soc-case-study', 'women-in-gangs-in-cape-town'],
  ['soc-exit-framework'],
  ['soc-evidence-gaps'],
  ['soc-section', 'why-it-matters'],
  // Longer than a window, before the script and after.
  ['soc-stats'],
  ['soc-factsheet'],
];

const dist = sirv('dist', { dev: true });
let page: Page;
let server: Server;
let font: string = fonts[0];
let origin: string;
let html: string;
/** Paths that are answered only once this is settled. */
const late = { path: /^$/, until: Promise.resolve() };
/** Paths with an error instead. */
let fails = /^$/;

const printed = (args: readonly string[]) =>
  execFileSync(
    'node',
    ['dist/cli/soc-elements.js', 'snippet', ...args, '--base', `${origin}/embed`],
    { encoding: 'utf8' },
  );

/** Opens a page with the snippet, waits for `shown` after the first paint, and gives the shift. */
async function shift(snippet: string, width: number, shown: string): Promise<number> {
  html = `<!doctype html><html lang="en"><title>Late</title><link rel="icon" href="data:,">
    <style>${fontFaces} body { font: 16px/1.5 '${font}'; margin: 16px }</style>
    <p>Above</p>\n${snippet}\n${'<p>Below</p>'.repeat(60)}`;
  await page.setViewport({ width, height: 2400 });
  let release = () => {};
  late.until = new Promise((resolve) => {
    release = resolve;
  });
  const opened = page.goto(origin);
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  await page.evaluate(loadFont(font));
  await page.screenshot();
  // What its own font moved before is the page's affair. Entries arrive late, but with their time.
  const start = await page.evaluate(() => performance.now());
  release();
  await opened;
  await page.waitForFunction(shown);
  await page.screenshot(); // Whatever has to move has moved once it is drawn.
  return page.evaluate((time) => window.movedSince(time), start);
}

const element = (name: string) => `document.querySelector('${name}')`;
const evidence = (name: string) => `!!${element(name)}.shadowRoot?.querySelector('[part~=title]')`;

describe('the page does not jump', { skip: skipChromium }, () => {
  const closeLater = closeAfterwards();

  before(async () => {
    server = createServer(async (request, response) => {
      const path = request.url ?? '';
      if (late.path.test(path)) await late.until;
      if (fails.test(path)) return response.writeHead(500).end();
      if (path === '/') return response.setHeader('Content-Type', 'text/html').end(html);
      return dist(request, response, () => void response.writeHead(404).end());
    });
    closeLater({
      close() {
        server.closeAllConnections();
        server.close();
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    const browser = closeLater(await launchChromium());
    page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const shifts: (PerformanceEntry & { value?: number })[] = [];
      const observer = new PerformanceObserver((list) => {
        shifts.push(...list.getEntries());
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      window.movedSince = (time) =>
        shifts
          .concat(observer.takeRecords())
          .filter(({ startTime }) => startTime >= time)
          .reduce((total, { value = 0 }) => total + value, 0);
    });
  });

  for (const width of [320, 960]) {
    for (const args of snippets) {
      for (const each of fonts) {
        test(`${args.join(' ')}, ${width} px wide, in ${each}, with a late script`, async () => {
          font = each;
          [late.path, fails] = [/\.js$/, /^$/];
          const moved = await shift(printed(args), width, evidence(args[0]!));
          assert.equal(moved.toFixed(3), '0.000');
        });
      }
    }

    test(`${width} px wide, with a script that cannot be had`, async () => {
      [late.path, fails] = [/\.js$/, /\.js$/];
      const moved = await shift(printed(stat), width, 'document.readyState === "complete"');
      assert.equal(moved.toFixed(3), '0.000');
    });

    test(`${width} px wide, with a name that is none`, async () => {
      [late.path, fails] = [/\.js$/, /^$/];
      const unknown = printed(stat).replace('name="women-among', 'name="nobody-among');
      const shown = `!!${element('soc-stat')}.shadowRoot?.querySelector('slot:not([hidden])')`;
      assert.equal((await shift(unknown, width, shown)).toFixed(3), '0.000');
    });

    const own = [...stat, '--data', 'data/factsheet.en.json', '--src', '/data/factsheet.en.json'];
    test(`${width} px wide, with late data`, async () => {
      [late.path, fails] = [/\.json$/, /^$/];
      const moved = await shift(printed(own), width, evidence('soc-stat'));
      assert.equal(moved.toFixed(3), '0.000');
    });

    test(`${width} px wide, with data that cannot be had`, async () => {
      [late.path, fails] = [/\.json$/, /\.json$/];
      const said = `${element('soc-factsheet')}.shadowRoot?.querySelector('[role=status]')?.textContent.includes('cannot')`;
      assert.equal((await shift(printed(own), width, said)).toFixed(3), '0.000');
    });
  }

  test('without the style sheet it would: the measure is one', async () => {
    [late.path, fails] = [/\.js$/, /^$/];
    const bare = printed(stat).replace(/<link .*\n/, '');
    const moved = await shift(bare, 320, evidence('soc-stat'));
    assert.notEqual(moved.toFixed(3), '0.000');
  });

  test('no record needs more room than what stands inside its tag keeps; `npm run measure-space` measures', async () => {
    const site = closeLater(await serve('.'));
    const css = readFileSync('dist/embed/soc-elements.css', 'utf8');
    for (const { font, width, heights } of await measure(page, site.origin, css)) {
      for (const [column, { fallback, shown }] of heights.entries()) {
        const { element, attributes } = items[column]!;
        assert.ok(
          shown <= fallback,
          `${element} ${attributes.name} at ${width} em in ${font}: ${shown} > ${fallback}`,
        );
      }
    }
  });
});
