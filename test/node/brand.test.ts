import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArguments } from '../../scripts/browsers.js';
import { serve } from './server.js';

test('the page of a brand shows the same element before and after, and the lines between', async () => {
  const site = await serve('site');
  const browser = await puppeteer.launch({
    executablePath: chromium()!,
    args: chromiumArguments,
  });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(`${site.origin}/brand.html`);
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    const { looks, lines, wide } = await page.evaluate(() => ({
      looks: [...document.querySelectorAll('soc-stat')].map((stat) => {
        const { color, fontFamily } = getComputedStyle(
          stat.shadowRoot!.querySelector('[part=value]')!,
        );
        return [color, fontFamily];
      }),
      lines: document.querySelector('pre')!.textContent,
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    assert.equal(looks.length, 2);
    assert.notEqual(looks[0]![0], looks[1]![0]);
    assert.notEqual(looks[0]![1], looks[1]![1]);
    assert.equal(lines, readFileSync('examples/demo/brand.css', 'utf8'));
    assert.equal(wide, false);
    assert.deepEqual(said, []);
  } finally {
    await browser.close();
    site.close();
  }
});
