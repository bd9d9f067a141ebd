import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { serve } from './server.js';

/* A browser's own clipboard and downloads, with nothing in their place, under a strict policy. */

const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

describe('copy, cite, download in a whole browser', { skip: skipChromium }, () => {
  const closeLater = closeAfterwards();
  const folder = mkdtempSync(join(tmpdir(), 'soc-elements-'));
  closeLater({ close: () => rmSync(folder, { recursive: true }) });
  let page: Page;
  const said: string[] = [];

  before(async () => {
    const server = closeLater(await serve('.', { 'Content-Security-Policy': policy }));
    const browser = closeLater(
      await launchChromium({ downloadBehavior: { policy: 'allow', downloadPath: folder } }),
    );
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${server.origin}/test/pages/strict.html`);
    await (await inside('[part=sources]')).click();
  });

  /** What stands in the shadow root by then; a selector alone does not see it come. */
  const inside = async (selector: string, label = '') => {
    const found = await page.waitForFunction(
      (selector, label) =>
        [
          ...(document.querySelector('soc-stat')?.shadowRoot?.querySelectorAll(selector) ?? []),
        ].find(({ textContent }) => textContent!.includes(label)),
      {},
      selector,
      label,
    );
    return found as ElementHandle<Element>;
  };
  const press = async (label: string) => {
    await (await inside('[part=action]', label)).click();
    await inside('[role=status]', label.includes('(') ? 'Saved' : label);
  };
  const saved = async (file: string) => {
    const path = join(folder, file);
    while (!existsSync(path)) await new Promise(setImmediate);
    return readFileSync(path);
  };

  test('is on the clipboard', async () => {
    await press('Text with source');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^Content note: .*\n72% of victims of .*\[23\]\n.* · Place not stated · Period not stated\n/,
    );
    assert.match(
      copied,
      /\nSource: Women among victims of trafficking for sexual exploitation\. In: Serious .* Endnote 23\.$/,
    );
  });

  test('is an image of 1200 × 630', async () => {
    await press('Image (PNG)');
    const png = await saved('women-among-trafficking-victims.png');
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });

  test('is the data, as a factsheet and as a table', async () => {
    await press('Data (JSON)');
    await press('Data (CSV)');
    const json = await saved('women-among-trafficking-victims.json');
    const csv = await saved('women-among-trafficking-victims.csv');
    assert.equal(JSON.parse(json.toString()).statistics[0].measure.value, 72);
    assert.match(csv.toString(), /^\uFEFFid,title,[\s\S]*\r\nwomen-among-trafficking-victims,/);
  });

  test('leaves the page, its address and the console as they were', async () => {
    assert.equal(new URL(page.url()).pathname, '/test/pages/strict.html');
    assert.deepEqual(await page.evaluate('complaints'), []);
    assert.deepEqual(said, []);
    assert.equal(readdirSync(folder).length, 3);
  });
});
