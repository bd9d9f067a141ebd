import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { before, describe } from 'node:test';
import type { Browser } from 'puppeteer-core';
import sirv from 'sirv';
import type { Factsheet } from '../../src/factsheet/types.js';
import { puppeteerBrowsers } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';

/* What the library asks for and leaves behind, counted with every element on one page. */

const factsheet: Factsheet = JSON.parse(readFileSync('dist/data/factsheet.en.json', 'utf8'));

/** The record shown by an element that needs one. */
const names: Record<string, string> = {
  'soc-stat': factsheet.statistics[0]!.id,
  'soc-case-study': factsheet.caseStudies[0]!.id,
  'soc-section': factsheet.sections[0]!.id,
};

const tags = readdirSync('src/elements');
const every = tags
  .map((tag) => `<${tag}${names[tag] ? ` name="${names[tag]}"` : ''}></${tag}>`)
  .join('\n');

const page = (body: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
${body}`;
const script = '/dist/embed/soc-elements.js';
const tag = `<script async src="${script}"></script>`;
const data = '/dist/data/factsheet.en.json';
const validator = '/dist/embed/soc-validate.js';
const actions = '/dist/embed/soc-actions.js';

const pages: Record<string, string> = {
  '/bare': page(''),
  '/built-in': page(`${tag}\n${every}`),
  '/loaded': page(`${tag}\n<soc-factsheet src="${data}">\n${every}\n</soc-factsheet>`),
};

/** All that a page could have left behind. */
const left = async () => ({
  cookie: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  history: history.length,
});

const nothing = {
  cookie: '',
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  history: 0,
};

/** Presses what there is to press; says how much that was. */
const press = (what: string) => {
  const all = [...document.querySelectorAll('*')];
  for (const each of all) all.push(...(each.shadowRoot?.querySelectorAll('*') ?? []));
  const controls = all.filter((each) => each.matches(what));
  for (const control of controls) (control as HTMLElement).click();
  return controls.length;
};

for (const [engine, { skip, launch }] of Object.entries(puppeteerBrowsers)) {
  describe(`every element in ${engine}`, { skip }, () => {
    const closeLater = closeAfterwards();
    let browser: Browser;
    let server: Server;
    let origin: string;
    const asked: string[] = [];

    before(async () => {
      const files = sirv('.', { dev: true });
      server = createServer((request, response) => {
        const path = request.url!;
        asked.push(path);
        const html = pages[path];
        if (html) response.setHeader('Content-Type', 'text/html').end(html);
        else {
          files(request, response, () => {
            response.writeHead(404).end();
          });
        }
      }).listen(0, '127.0.0.1');
      closeLater({
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
      await once(server, 'listening');
      origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
      browser = closeLater(await launch());
    });

    /** Visits a page as one who has never been here, and uses all that is on it. */
    async function visit(path: string) {
      asked.length = 0;
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const said: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('request', (request) => requests.push(request.url().replace(origin, '')));
      await page.goto(origin + path, { waitUntil: 'networkidle0' });
      const used = await page.evaluate(press, 'th button, summary:not([part=sources])');
      await page.waitForNetworkIdle();
      const before = [...asked];
      const sources = await page.evaluate(press, 'summary[part=sources]');
      await page.waitForNetworkIdle();
      const unused = await page.$$eval(':not(:defined)', (elements) => elements.length);
      assert.deepEqual([said, unused], [[], 0]);
      const found = { used, sources, left: await page.evaluate(left), before, asked: [...asked] };
      await context.close();
      // What the engine says it asked for and what the server was asked for are the same.
      const own = requests.filter((url) => !url.startsWith('data:'));
      assert.deepEqual([...new Set(own)].sort(), [...new Set(asked)].sort());
      return found;
    }

    for (const [what, path, files] of [
      ['one script', '/built-in', [script]],
      [
        'one script, and beside each other validator and data',
        '/loaded',
        [script, data, validator],
      ],
    ] as const) {
      test(`asks for ${what}, and leaves nothing behind`, async () => {
        const bare = await visit('/bare');
        assert.deepEqual(bare.asked, ['/bare']);
        assert.deepEqual({ ...bare.left, history: 0 }, nothing);
        const { before, asked, used, sources, left } = await visit(path);
        // Validator and data are requested at the same time, in either order.
        assert.deepEqual(before.slice(0, 2), [path, script]);
        assert.deepEqual([...before].sort(), [path, ...files].sort());
        assert.ok(used > 0 && sources > tags.length, `${used}, ${sources} controls`);
        // The actions panel is loaded when the reader opens sources, once for all elements.
        assert.deepEqual(asked, [...before, actions]);
        assert.deepEqual(left, bare.left);
      });
    }
  });
}
