import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './support.js';

/** The built files in pages of their own, as a site would load them. */
interface Page extends Window {
  complaints: string[];
}

async function open(path: string): Promise<{ page: Page; root: Document }> {
  const frame = document.createElement('iframe');
  frame.src = new URL(`./pages/${path}`, import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  for (const element of page.document.querySelectorAll<LitElement>('body > :not(script)')) {
    await page.customElements.whenDefined(element.localName);
    await element.updateComplete;
  }
  return { page, root: page.document };
}

const tags = ['soc-stat', 'soc-case-study', 'soc-exit-framework', 'soc-evidence-gaps'];

/** What each element shows, or `fallback`. */
const shown = (root: Document) =>
  tags.map((tag) => {
    const shadow = root.querySelector(tag)!.shadowRoot!;
    return shadow.querySelector('[part~=title]')?.textContent ?? 'fallback';
  });

const expected = [
  'Women among trafficking victims',
  'Women in gangs in Cape Town',
  'Exit from gangs',
  'What is not known',
];

describe('the built scripts', () => {
  it('show all four elements, styled, under a strict policy and Trusted Types', async () => {
    const { page, root } = await open('strict.html');
    expect(shown(root)).to.deep.equal(expected);
    const value = root.querySelector('soc-stat')!.shadowRoot!.querySelector('[part=value]')!;
    const size = Number.parseFloat(page.getComputedStyle(value).fontSize);
    expect(size).to.equal(3 * Number.parseFloat(page.getComputedStyle(root.body).fontSize));
    expect(page.complaints).to.deep.equal([]);
  });

  it('work one by one, as classic, deferred, async and module scripts', async () => {
    const { page, root } = await open('each.html');
    expect(shown(root)).to.deep.equal(expected);
    expect(page.complaints).to.deep.equal([]);
  });

  it('work when the whole and a part are loaded twice each', async () => {
    const { page, root } = await open('twice.html');
    expect(shown(root)).to.deep.equal(expected);
    expect(page.complaints).to.deep.equal([]);
  });
});
