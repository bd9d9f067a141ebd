import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { serveStorybook } from '../stories/storybook.js';
import { openTab, visit } from '../stories/visit.js';

/** How a story is seen: on which page, and whether the reader's own colours are forced on it. */
const modes = [
  { mode: 'light', globals: { theme: 'light' }, shown: '[data-theme=light]', forced: 'none' },
  { mode: 'forced', globals: { theme: 'light' }, shown: '[data-theme=light]', forced: 'active' },
  { mode: 'dark', globals: { theme: 'dark' }, shown: '[data-theme=dark]', forced: 'none' },
  {
    mode: 'rtl',
    globals: { theme: 'light', direction: 'rtl', language: 'ar' },
    shown: '[data-theme=light] > [dir=rtl]',
    forced: 'none',
  },
] as const;

const widths = [320, 960];

/** The names of a story's pictures, in the order in which they are taken. */
export const pictures = modes.flatMap(({ mode }) => widths.map((width) => `${mode}-${width}`));

/** The file of a picture. */
export const file = (folder: string, story: string, picture: string): string =>
  `${folder}/${story}/${picture}.png`;

/** What a story's pictures in a folder are, in one word. */
export function fingerprint(folder: string, story: string): string {
  const hash = createHash('sha256');
  for (const picture of pictures) hash.update(readFileSync(file(folder, story, picture)));
  return hash.digest('hex').slice(0, 16);
}

/** The stories of a built Storybook, without those of an element that moves by itself. */
export async function storiesIn(storybook: string): Promise<string[]> {
  const { entries, close } = await serveStorybook(storybook);
  close();
  return entries
    .filter(({ type, tags }) => type === 'story' && !tags.includes('moves'))
    .map(({ id }) => id);
}

/** Takes every picture of the stories named, and writes them. Two browsers: a tab behind another paints nothing. */
export async function takePictures(
  storybook: string,
  stories: readonly string[],
  folder: string,
): Promise<void> {
  if (skipChromium) throw new Error('The pictures need Chromium or Chrome: install one.');
  rmSync(folder, { recursive: true, force: true });
  const { url, close } = await serveStorybook(storybook);
  const browsers = await Promise.all([launchChromium(), launchChromium()]);
  const waiting = [...stories];
  const work = async (browser: Browser) => {
    const tab = await openTab(browser);
    const session = await tab.page.createCDPSession();
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const query = `viewMode=story&id=${story}&globals=theme:light;a11y.manual:!true`;
      await visit(tab, `${url}/iframe.html?${query}`, '.sb-show-main #storybook-root .host-page');
      mkdirSync(`${folder}/${story}`, { recursive: true });
      for (const mode of modes) {
        await showAs(tab.page, session, mode);
        for (const width of widths) {
          // No higher than a line, for the page is as high as what stands in it, or the window.
          await tab.page.setViewport({ width, height: 20 });
          const path = file(folder, story, `${mode.mode}-${width}`) as `${string}.png`;
          await tab.page.screenshot({ path, fullPage: true, optimizeForSpeed: true });
        }
      }
    }
  };
  try {
    await Promise.all(browsers.map(work));
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    close();
  }
}

/** Turns the page into what the mode says, as the toolbars do, and waits until all is rendered. */
async function showAs(
  page: Page,
  session: CDPSession,
  { globals, shown, forced }: (typeof modes)[number],
): Promise<void> {
  const features = [{ name: 'forced-colors', value: forced }];
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate((globals) => {
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
  }, globals);
  await page.waitForSelector(`.host-page${shown}`);
  await page.evaluate(async () => {
    type Rendering = Element & { updateComplete: Promise<boolean>; isUpdatePending: boolean };
    for (const element of document.querySelectorAll<Rendering>('#storybook-root *')) {
      do await element.updateComplete;
      while (element.isUpdatePending);
    }
    await document.fonts.ready;
  });
}
