import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
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
  for (const element of page.document.querySelectorAll<ReactiveElement>(
    'body > :not(script, div)',
  )) {
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
  'Women among victims of trafficking for sexual exploitation',
  'Women in gangs in Cape Town',
  'Exit from gangs',
  'Gaps in the evidence',
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

  it('put elements where a CMS has left only data attributes', async () => {
    const { page, root } = await open('stripped.html');
    const [stat, study] = [...root.querySelectorAll<ReactiveElement>('soc-stat, soc-case-study')];
    await Promise.all([stat!.updateComplete, study!.updateComplete]);
    expect(stat!.parentElement!.outerHTML).to.equal(
      '<div data-name="women-among-trafficking-victims" data-heading-level="2" data-onclick="complaints.push(\'ran\')" id="mine" class="box"><soc-stat heading-level="2" name="women-among-trafficking-victims"><p>Fallback</p></soc-stat></div>',
    );
    expect(stat!.shadowRoot!.querySelector('h2')!.textContent).to.equal(expected[0]);
    expect(study!.shadowRoot!.querySelector('h3')!.textContent).to.equal(expected[1]);
    stat!.click();
    expect(page.complaints).to.deep.equal([]);
  });

  it('put one element into another where both were data attributes', async () => {
    const { root } = await open('stripped.html');
    const stats = root.querySelector<ReactiveElement>('soc-factsheet > div > soc-stats')!;
    await waitUntil(
      () => stats.shadowRoot!.querySelector('[part=text]')?.textContent?.startsWith('Example'),
      'a figure of the partner',
    );
    expect(
      root.querySelectorAll('soc-stats, soc-stat, soc-case-study, soc-factsheet').length,
    ).to.equal(4);
    expect(root.querySelector('[data-soc="no such"]')!.innerHTML).to.equal('<p>Nor this.</p>');
  });
});
