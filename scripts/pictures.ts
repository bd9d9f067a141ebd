/** Takes the README's pictures from the built demo. */
import puppeteer from 'puppeteer-core';
import { serve } from '../test/node/server.js';
import { chromium, chromiumArguments } from './browsers.js';

const site = await serve('site');
const browser = await puppeteer.launch({ executablePath: chromium()!, args: chromiumArguments });
const page = await browser.newPage();
await page.setViewport({ width: 720, height: 800, deviceScaleFactor: 2 });
await page.goto(site.origin, { waitUntil: 'networkidle0' });
await page.evaluate(() => document.querySelector('soc-evidence-gaps')!.setAttribute('view', 'map'));

for (const tag of ['soc-stat', 'soc-case-study', 'soc-exit-framework', 'soc-evidence-gaps']) {
  const element = await page.$(tag);
  await element!.screenshot({ path: `docs/${tag}.png` });
}

await browser.close();
site.close();
