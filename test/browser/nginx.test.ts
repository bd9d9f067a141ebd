import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { extname } from 'node:path';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import * as wording from '../../src/i18n/en.js';
import { snippet } from '../../src/static/embed-code.js';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { brotliModule, nginx } from '../runner/prerequisites.js';
import { test } from '../runner/test.js';
import { ask, type Nginx, serveByNginx } from './nginx.js';

/* What docs/deploy.md tells, done: nginx with examples/nginx/soc-elements.conf, and a browser. */

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { version } = json('package.json');
const hashes: Record<string, string> = json('dist/embed/integrity.json');

const versioned = `/soc-elements@${version}/dist`;
const moving = '/soc-elements/dist';
const script = `${versioned}/embed/soc-stat.js`;

/** Puts the library onto a server. */
function deploy(root: string): void {
  cpSync('dist', `${root}/soc-elements@${version}/dist`, { recursive: true });
  symlinkSync(`soc-elements@${version}`, `${root}/soc-elements`);
}

/** The headers the configuration is to answer for; the rest are the server's own affair. */
function policy(headers: Record<string, unknown>) {
  const own = /^(cache-control|expires|pragma|set-cookie|(access-control|cross-origin|x)-.*)$/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => own.test(name)));
}

const missing = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };
const found = { ...missing, 'cross-origin-resource-policy': 'cross-origin' };
const forEver = 'public, max-age=31536000, immutable';

function testHeaders(program: string): void {
  let server: Nginx;
  before(async () => {
    server = await serveByNginx(program);
    deploy(server.root);
  });
  after(() => server?.close());

  test('keeps a whole version for ever, and a moving one for five minutes', async () => {
    for (const [path, kept] of [
      [script, forEver],
      [`${versioned}/data/factsheet.en.json`, forEver],
      [script.replace('@', '%40'), forEver],
      [`${moving}/embed/soc-stat.js`, 'public, max-age=300'],
      [`${moving}/data/factsheet.en.json`, 'public, max-age=300'],
    ] as const) {
      const { status, headers } = await ask(server.origin + path);
      assert.equal(status, 200, path);
      assert.deepEqual(policy(headers), { ...found, 'cache-control': kept }, path);
    }
  });

  test('sends a corrected figure with as many bytes, though its file bears the same date', async () => {
    const file = 'dist/data/factsheet.en.json';
    const now = readFileSync(file, 'utf8');
    const corrected = now.replace('"value":72', '"value":73');
    assert.notEqual(corrected, now);
    mkdirSync(`${server.root}/next/dist/data`, { recursive: true });
    writeFileSync(`${server.root}/next/${file}`, corrected);
    const date = new Date('1985-10-26T08:15:00Z'); // what npm gives to every file
    utimesSync(`${server.root}/soc-elements@${version}/${file}`, date, date);
    utimesSync(`${server.root}/next/${file}`, date, date);

    const address = `${server.origin}/soc-elements@0/${file}`;
    symlinkSync(`soc-elements@${version}`, `${server.root}/soc-elements@0`);
    const before = await ask(address);
    rmSync(`${server.root}/soc-elements@0`);
    symlinkSync('next', `${server.root}/soc-elements@0`);
    const after = await ask(address, { 'if-modified-since': date.toUTCString() });
    assert.deepEqual([String(before.body), String(after.body)], [now, corrected]);
    const { etag, 'last-modified': modified } = before.headers;
    assert.deepEqual([etag, modified], [undefined, undefined], 'A cache on the way would compare.');
  });

  test('keeps for a minute that something is missing, and lists no folder', async () => {
    for (const path of [
      `${versioned}/embed/nothing.js`,
      `${versioned}/embed/`,
      '/soc-elements@99.0.0/dist/embed/soc-stat.js',
    ]) {
      const { status, headers } = await ask(server.origin + path);
      assert.equal(status, 404, path);
      const kept = { 'cache-control': 'public, max-age=60' };
      assert.deepEqual(policy(headers), { ...missing, ...kept }, path);
    }
  });

  test('names the type of every kind of file there is', async () => {
    const types: Record<string, string> = {
      '.css': 'text/css; charset=utf-8',
      '.html': 'text/html; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
      '.json': 'application/json',
      '.map': 'application/json',
      '.png': 'image/png',
      '.ts': 'text/plain; charset=utf-8',
      '.txt': 'text/plain; charset=utf-8',
    };
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
    const kinds = new Map(
      files
        .filter((file) => statSync(`dist/${file}`).isFile())
        .map((file) => [extname(file), file]),
    );
    kinds.delete('');
    for (const [kind, file] of kinds) {
      const { headers } = await ask(`${server.origin}${versioned}/${file}`);
      assert.equal(headers['content-type'], types[kind], file);
    }
  });

  test('compresses for whoever can take it', async () => {
    for (const file of [
      'embed/soc-stat.js',
      'embed/soc-elements.css',
      'data/factsheet.en.json',
      'html/soc-factsheet.html',
    ]) {
      const address = `${server.origin}${versioned}/${file}`;
      const bytes = readFileSync(`dist/${file}`);
      const small = await ask(address, { 'accept-encoding': 'gzip' });
      const plain = await ask(address);
      assert.deepEqual(
        [small, plain].map(({ headers }) => [headers['content-encoding'], headers.vary]),
        [
          ['gzip', 'Accept-Encoding'],
          [undefined, 'Accept-Encoding'],
        ],
      );
      assert.deepEqual(gunzipSync(small.body), bytes);
      assert.deepEqual(plain.body, bytes);
    }
  });
}

const asked = { factsheet: json('dist/data/factsheet.en.json'), wording };
const gaps = [{ element: 'soc-evidence-gaps', attributes: {} }];

/** What an editor pastes, on a page. */
const pageWith = (pasted: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">\n${pasted}`;

/** The titles that elements show, in their order. */
const shown = () =>
  [...document.querySelectorAll('main > *, body > *')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('[part~=title]')?.textContent ?? [],
  );

/** Visits a page; tells what it, or the engine, complains of, and which files the cache had. */
async function visit(browser: Browser, address: string) {
  const page = await browser.newPage();
  const said: string[] = [];
  const cached = new Map<string, boolean>();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error}`));
  page.on('response', (response) =>
    cached.set(new URL(response.url()).pathname, response.fromCache()),
  );
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, said, cached };
}

function testBrowser(program: string): void {
  let browser: Browser;
  let site: Nginx;
  let library: Nginx;
  beforeEach(async () => {
    browser = await launchChromium();
    site = await serveByNginx(program);
    library = await serveByNginx(program);
    deploy(library.root);
  });
  afterEach(() => Promise.all([browser?.close(), site?.close(), library?.close()]));

  test('asks for the demo’s script once, and nginx does not log it', async () => {
    const tag = '<script async src="../../dist/embed/soc-elements.js"></script>';
    const demo = readFileSync('site/examples/demo/index.html', 'utf8');
    assert.ok(demo.includes(tag));
    const hash = ` integrity="${hashes['soc-elements.js']}" crossorigin="anonymous">`;
    const html = demo
      .replace(tag, tag.replace('>', hash))
      .replaceAll('"../../dist/', `"${versioned}/`);
    writeFileSync(`${library.root}/index.html`, html);
    cpSync('site/examples/demo/demo.css', `${library.root}/demo.css`);

    const first = await visit(browser, library.origin);
    const second = await visit(browser, library.origin);
    for (const { page, said } of [first, second]) {
      assert.equal((await page.evaluate(shown)).length, 6);
      assert.deepEqual(said, []);
    }
    const path = `${versioned}/embed/soc-elements.js`;
    assert.deepEqual([first.cached.get(path), second.cached.get(path)], [false, true]);
    const log = library.log();
    assert.match(log, /GET \/ HTTP/);
    assert.doesNotMatch(log, /soc-elements/);
  });

  test('shows an element on another site, the second time without any server for it', async () => {
    const { html } = snippet(gaps, asked, {
      hashes,
      base: `${library.origin}${versioned}/embed`,
      version,
    });
    writeFileSync(`${site.root}/index.html`, pageWith(html));
    const first = await visit(browser, site.origin);
    await library.close();
    const second = await visit(browser, site.origin);
    for (const { page, said } of [first, second]) {
      assert.deepEqual(await page.evaluate(shown), ['Gaps in the evidence']);
      assert.deepEqual(said, []);
    }
  });

  test('blocks a script whose hash is another, and what stands inside the tag stays', async () => {
    const file = 'soc-evidence-gaps.js';
    const base = `${library.origin}${versioned}/embed`;
    const { html } = snippet(gaps, asked, {
      hashes: { ...hashes, [file]: hashes['soc-stat.js']! },
      base,
      version,
    });
    writeFileSync(`${site.root}/index.html`, pageWith(html));
    const { page, said } = await visit(browser, site.origin);
    const seen = await page.$eval('soc-evidence-gaps', (element) => ({
      defined: element.matches(':defined'),
      items: [...element.querySelectorAll('li')].filter((item) => item.checkVisibility()).length,
    }));
    assert.deepEqual(seen, { defined: false, items: asked.factsheet.evidenceGaps.length });
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^error: .*integrity.*soc-evidence-gaps\.js/);
  });
}

const program = nginx();
const module = brotliModule();
const skip = !program && 'nginx was not found';

describe('nginx with the documented configuration', { skip }, () => testHeaders(program!));
describe('a browser, and nginx', { skip: skip || skipChromium }, () => testBrowser(program!));
describe('nginx with Brotli', {
  skip: skip || (!module && 'its module was not found'),
}, () => {
  test('nginx sends a file that is compressed already, in one flight of TCP packets', async () => {
    const server = await serveByNginx(program!, {
      modules: [module!],
      lines: ['brotli_static on;'],
    });
    try {
      deploy(server.root);
      const bytes = readFileSync('dist/embed/soc-stat.js');
      writeFileSync(`${server.root}${script}.br`, brotliCompressSync(bytes));
      const { headers, body } = await ask(server.origin + script, {
        'accept-encoding': 'gzip, br',
      });
      assert.deepEqual([headers['content-encoding'], headers.vary], ['br', 'Accept-Encoding']);
      assert.deepEqual(policy(headers), { ...found, 'cache-control': forEver });
      assert.deepEqual(brotliDecompressSync(body), bytes);
      assert.ok(body.length <= 14_000, `${body.length} bytes`);
    } finally {
      await server.close();
    }
  });
});
