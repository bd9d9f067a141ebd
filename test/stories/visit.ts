import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A tab that notes what its page says in the console, throws, asks for in vain, or reports. */
export interface Tab {
  page: Page;
  /** Everything said since the last visit. */
  said: string[];
}

declare global {
  interface Window {
    /** The messages of the `soc-error` events since the page began. */
    socErrors: string[];
    axe: { run(context: string, options: RunOptions): Promise<AxeResults> };
  }
}

export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const tab: Tab = { page, said: [] };
  page.on('console', (message) => tab.said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => tab.said.push(`uncaught: ${error}`));
  page.on('requestfailed', (request) => tab.said.push(`not loaded: ${request.url()}`));
  await page.evaluateOnNewDocument(() => {
    window.socErrors = [];
    addEventListener('soc-error', ({ message }) => window.socErrors.push(message));
  });
  return tab;
}

/** Opens a page of the Storybook and waits until it shows something, be it Storybook's own error. */
export async function visit({ page, said }: Tab, url: string, shown: string): Promise<void> {
  said.length = 0;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector(`${shown}, .sb-show-errordisplay, .sb-show-nopreview`);
  const failed = await page.$eval('body', ({ classList }) =>
    classList.contains('sb-show-main')
      ? ''
      : document.querySelector('.sb-errordisplay')!.textContent,
  );
  if (failed) throw new Error(failed.trim().replace(/\s*\n\s*/g, '\n'));
}

/** What is wrong with the elements on the page once they have rendered, and which they are. */
export const inspectElements = (page: Page) =>
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
    if (!elements.length) problems.push('There is no element in this story.');
    return { problems, errors: window.socErrors };
  });

/** Each violation that axe finds, with its rule and the nodes it is about. */
export async function violations(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run('#storybook-root', options);
    return violations.map(({ id, help, nodes }) =>
      [`${id}: ${help}`, ...nodes.map(({ target }) => `  ${target.flat().join(' >>> ')}`)].join(
        '\n',
      ),
    );
  }, options);
}
