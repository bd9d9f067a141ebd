import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { fontFaces, loadFont } from '../browser/fonts.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A tab that notes what its page says in the console or throws, failed requests included. */
export interface Tab {
  page: Page;
  /** Everything said since the last visit. */
  said: string[];
}

declare global {
  interface Window {
    /** The messages of the `soc-error` events since the page began. */
    socErrors: string[];
    /** How Storybook's toolbars speak with the page. */
    __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, data: object): void };
    axe: { run(context: string, options: RunOptions): Promise<AxeResults> };
  }
}

export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const tab: Tab = { page, said: [] };
  page.on('console', (message) => tab.said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => tab.said.push(`uncaught: ${error}`));
  await page.evaluateOnNewDocument(() => {
    window.socErrors = [];
    addEventListener('soc-error', ({ message }) => window.socErrors.push(message));
  });
  return tab;
}

/** Opens a page of the Storybook and waits until it shows something, be it Storybook's own error. */
export async function visit({ page, said }: Tab, url: string, shown: string): Promise<void> {
  await page.goto('about:blank'); // The last page has now said all it will say.
  said.length = 0;
  await page.setViewport({ width: 800, height: 600 });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector(`${shown}, .sb-show-errordisplay, .sb-show-nopreview`);
  const failure = await page.evaluate(() =>
    document.body.classList.contains('sb-show-main')
      ? ''
      : document.querySelector('#error-message')?.textContent || 'Storybook knows no such story.',
  );
  if (failure) throw new Error(failure);
}

/** What is wrong with the elements on the page, once they have rendered. */
export const problems = (page: Page) =>
  page.evaluate(async () => {
    type Rendering = HTMLElement & { updateComplete: Promise<boolean>; isUpdatePending: boolean };
    const elements = [...document.querySelectorAll<Rendering>('#storybook-root *')].filter(
      ({ localName }) => localName.startsWith('soc-'),
    );
    for (const element of elements) {
      do await element.updateComplete;
      while (element.isUpdatePending);
    }
    const problems = elements.flatMap((element) => {
      const shown = element.shadowRoot?.querySelector('*');
      const wide = element.scrollWidth > element.clientWidth;
      return [
        ...(customElements.get(element.localName) ? [] : ['is not defined']),
        ...(shown && element.offsetHeight ? [] : ['shows nothing']),
        ...(wide ? [`is ${element.scrollWidth} px wide in ${element.clientWidth}`] : []),
      ].map((problem) => `<${element.localName}> ${problem}`);
    });
    return elements.length ? problems : ['There is no element in this story.'];
  });

/** Sets the host page in a font as wide as any, 320 pixels wide. */
export async function setWide(page: Page): Promise<void> {
  await page.setViewport({ width: 320, height: 800 });
  await page.addStyleTag({
    content: `${fontFaces} .host-page { font-family: 'Test Wide' !important }`,
  });
  await page.evaluate(loadFont('Test Wide'));
}

/** Turns the page light or dark, as the toolbar does. */
export async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((theme) => {
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { theme } });
  }, theme);
  await page.waitForSelector(`.host-page[data-theme='${theme}']`);
}

export const loadAxe = (page: Page) => page.evaluate(axe);

/** Each violation that axe finds, with its rule and the nodes it is about. */
export const violations = (page: Page, options: RunOptions) =>
  page.evaluate(async (options) => {
    const { violations } = await window.axe.run('#storybook-root', options);
    return violations.map(({ id, help, nodes }) =>
      [`${id}: ${help}`, ...nodes.map(({ target }) => `  ${target.flat().join(' >>> ')}`)].join(
        '\n',
      ),
    );
  }, options);
