/** Takes the README's pictures from the built demo. */
import { serve } from '../test/browser/server.js';
import { launchChromium } from '../test/runner/browsers.js';

const site = await serve('site');
const browser = await launchChromium();
const page = await browser.newPage();
await page.setViewport({ width: 720, height: 800, deviceScaleFactor: 2 });
await page.goto(`${site.origin}/examples/demo/`, { waitUntil: 'networkidle0' });
await page.evaluate(() => document.querySelector('soc-evidence-gaps')!.setAttribute('view', 'map'));

for (const tag of ['soc-stat', 'soc-case-study', 'soc-exit-framework', 'soc-evidence-gaps']) {
  const element = await page.$(tag);
  await element!.screenshot({ path: `docs/${tag}.png` });
}

await browser.close();
site.close();
