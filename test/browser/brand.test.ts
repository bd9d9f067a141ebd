import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe } from 'node:test';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { serve } from './server.js';

describe('the page of a brand', { skip: skipChromium }, () => {
  const closeLater = closeAfterwards();

  test('shows the same element before and after, and the lines between', async () => {
    const site = closeLater(await serve('site'));
    const browser = closeLater(await launchChromium());
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(`${site.origin}/examples/demo/brand.html`);
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
  });
});
