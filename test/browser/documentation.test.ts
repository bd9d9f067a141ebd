import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { axeOptions } from '../../.storybook/axe.js';
import { markdown } from '../../scripts/website/markdown.js';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { serve, type TestServer } from './server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whole pages: landmarks and headings are theirs, unlike a story's. */
const wholePage: RunOptions = {
  runOnly: axeOptions.runOnly!,
  rules: { 'target-size': { enabled: true } },
};

/** Pages of each kind. */
const kinds = [
  'index.html',
  'examples/index.html',
  'docs/index.html',
  'docs/publish.html',
  'docs/search.html?q=integrity',
  'docs/elements/soc-stat.html',
];

/** The pages that Eleventy writes. */
const written = [
  'index.html',
  'examples/index.html',
  ...readdirSync('site/docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];

/** A page that notes what is said in its console. */
async function tab(browser: Browser): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error}`));
  return { page, said };
}

const violations = (page: Page) =>
  page.evaluate(
    async (options) =>
      (await window.axe.run('html', options)).violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target}`),
      ),
    wholePage,
  ) as Promise<string[]>;

/** The fenced blocks of a language, as markdown-it's tokens. */
const fences = (file: string, language: string) =>
  markdown()
    .parse(readFileSync(file, 'utf8'), {})
    .filter(({ type, info }) => type === 'fence' && info === language);

/** The snippets with elements in them, and where they are written. */
const snippets = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    fences(file, 'html').map(({ content, map }) => ({ content, where: `${file}:${map![0] + 1}` })),
  )
  .filter(({ content }) => /<soc-|data-soc=/.test(content));

/** Answers for the servers that the documentation makes up, with the files they would have. */
function answer(request: HTTPRequest, html: string): void {
  const { pathname } = new URL(request.url());
  const headers = { 'Access-Control-Allow-Origin': '*' };
  const send = (contentType: string, body: string) =>
    void request.respond({ status: 200, contentType, headers, body });
  const [, file] = pathname.match(/\/((?:embed|data)\/[\w.-]+)$/) ?? [];
  if (pathname === '/') send('text/html; charset=utf-8', html);
  // The smallest factsheet, as docs/publish.md has it.
  else if (pathname === '/evidence/factsheet.json') {
    send('application/json', fences('docs/publish.md', 'json')[0]!.content);
  } else if (file) {
    const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
    const type = types[file.split('.').at(-1) as keyof typeof types];
    send(`${type}; charset=utf-8`, readFileSync(`dist/${file}`, 'utf8'));
  } else void request.respond({ status: 404 });
}

describe('the documentation', { skip: skipChromium }, () => {
  const closeLater = closeAfterwards();
  let browser: Browser;
  let site: TestServer;

  before(async () => {
    browser = closeLater(await launchChromium());
    site = closeLater(await serve('site'));
  });

  for (const address of kinds) {
    test(`has nothing for axe to find, light and dark: ${address}`, async () => {
      const { page, said } = await tab(browser);
      await page.goto(`${site.origin}/${address}`, { waitUntil: 'networkidle0' });
      await page.evaluate(axe);
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        assert.deepEqual(await violations(page), [], value);
        // The looks of the landing page.
        for (const look of await page.$$('input[name=dress]')) {
          await look.click();
          assert.deepEqual(await violations(page), [], await look.evaluate((each) => each.value));
        }
      }
      assert.deepEqual(said, []);
    });
  }

  test('is as wide as a window of 320 pixels, every page', async () => {
    const { page, said } = await tab(browser);
    await page.setViewport({ width: 320, height: 700 });
    assert.ok(written.length > 30);
    for (const address of written) {
      await page.goto(`${site.origin}/${address}`);
      await page.waitForFunction(
        () => !document.querySelector('script[src]') || !document.querySelector(':not(:defined)'),
      );
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 320, address);
    }
    assert.deepEqual(said, []);
  });

  test('shows the example of every element', async () => {
    const { page, said } = await tab(browser);
    for (const address of written.filter((each) => each.startsWith('docs/elements/'))) {
      await page.goto(`${site.origin}/${address}`, { waitUntil: 'networkidle0' });
      const shown = await page.$$eval('.example :is([name], *)', (all) =>
        all
          .filter(({ localName }) => localName.startsWith('soc-'))
          .map(({ localName, shadowRoot }) => [
            localName,
            !!shadowRoot?.querySelector('.root, slot'),
          ]),
      );
      assert.ok(shown.length > 0, address);
      assert.ok(
        shown.every(([, isShown]) => isShown),
        `${address}: ${shown.join()}`,
      );
    }
    assert.deepEqual(said, []);
  });

  test('searches from every page, and leads to the section', async () => {
    const { page } = await tab(browser);
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${site.origin}/docs/adr/index.html`);
    await page.type('#find', 'lazily loaded');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).search, '?q=lazily+loaded');
    const status = await page.$eval('#found', (element) => element.textContent);
    assert.match(status!, /^\d+ sections? for “lazily loaded”/);
    await Promise.all([page.waitForNavigation(), page.click('#results a')]);
    assert.match(page.url(), /\/docs\/deploy\.html#6-lazily-loaded-files$/);
  });

  test('searches without a server', async () => {
    const { page, said } = await tab(browser);
    await page.goto(`${pathToFileURL('site/docs/search.html').href}?q=trusted`);
    await page.waitForSelector('#results li');
    await page.type('main input[name=q]', ' types policy');
    const status = await page.$eval('#found', (element) => element.textContent);
    assert.match(status!, /for “trusted types policy”$/);
    assert.deepEqual(said, []);
  });

  test('is readable without JavaScript', async () => {
    const { page } = await tab(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/docs/elements/soc-stat.html`);
    const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    assert.match(text, /72% of victims[\s\S]*endnote 23[\s\S]*heading-level/);
    await page.goto(`${site.origin}/docs/search.html`);
    const list = await page.$eval('noscript', (element) => element.textContent);
    assert.match(list!, /needs JavaScript/);
  });

  test('prints without its navigation', async () => {
    const { page } = await tab(browser);
    await page.goto(`${site.origin}/docs/deploy.html`);
    await page.emulateMediaType('print');
    const printed = await page.$$eval('nav, form, footer, article', (all) =>
      all.filter((each) => each.checkVisibility()).map(({ localName }) => localName),
    );
    assert.deepEqual(printed, ['article']);
  });

  assert.ok(snippets.length >= 3);
  for (const { content, where } of snippets) {
    test(`has a snippet that works as written: ${where}`, async () => {
      const { page, said } = await tab(browser);
      // A hash is written as "sha384-…", because it changes with every build.
      const html = content.replace(/ integrity="sha384-…"/g, '');
      const icon = '<link rel="icon" href="data:,">';
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        answer(request, `<!doctype html><html lang="en"><title>Snippet</title>${icon}${html}`),
      );
      await page.goto('https://host.example.org/', { waitUntil: 'networkidle0' });
      const shown = await page.$$eval(':is(soc-stat, soc-quick-exit)', (all) =>
        all.map(
          ({ shadowRoot }) => shadowRoot?.querySelector('[part~=title], [part=link]')?.textContent,
        ),
      );
      assert.ok(shown.length > 0 && shown.every(Boolean), shown.join());
      assert.deepEqual(said, []);
    });
  }
});

declare global {
  interface Window {
    axe: { run(context: string, options: RunOptions): Promise<AxeResults> };
  }
}
