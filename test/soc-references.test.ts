import { expect } from '@open-wc/testing';
import '../src/index.js';
import type { SocReferences } from '../src/elements/soc-references/soc-references.js';
import { inside, put, settled, text } from './support.js';

const stat = '<soc-stat name="women-among-trafficking-victims"></soc-stat>';
const numbers = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLLIElement>('[part=reference]')].map(
    ({ value }) => value,
  );

/** Until the element has seen what changed around it, and rendered. */
async function shows(element: SocReferences, ...expected: number[]) {
  for (let turn = 0; turn < 50 && numbers(element).join() !== expected.join(); turn++) {
    await new Promise(requestAnimationFrame);
    await settled();
  }
  expect(numbers(element)).to.deep.equal(expected);
}

const page = async (html: string) => {
  const holder = await put<HTMLElement>(`<div>${html}</div>`);
  const references = holder.querySelector<SocReferences>('soc-references')!;
  return { holder, references };
};

describe('soc-references', () => {
  it('lists what the elements around it cite, in order, and no more', async () => {
    const { references } = await page(
      `${stat}<soc-case-study name="womens-roles-in-the-western-balkans"></soc-case-study><soc-references></soc-references>`,
    );
    // Those with a title or a description first, the others in one line.
    await shows(references, 2, 11, 6, 9, 10, 12, 23);
    expect(text(references)).to.contain('Europol report');
    expect(text(references)).to.contain('Of these endnotes, only the number is known:');
    const line = inside(references, '[part=untitled]');
    expect(line.getBoundingClientRect().height).to.be.below(40);
    await expect(references).to.be.accessible();
  });

  it('follows elements that come, change and go', async () => {
    const { holder, references } = await page(`${stat}<soc-references></soc-references>`);
    await shows(references, 23);
    holder.insertAdjacentHTML('beforeend', '<soc-stat name="women-among-drug-arrests"></soc-stat>');
    await shows(references, 8, 23);
    holder.querySelector('soc-stat')!.name = 'sex-workers-murdered-colombia';
    await shows(references, 8, 32);
    holder.querySelector('soc-stat')!.remove();
    await shows(references, 8);
  });

  it('finds elements in other shadow roots', async () => {
    const { holder, references } = await page(
      '<div id="host"></div><soc-references></soc-references>',
    );
    const host = holder.querySelector('#host')!;
    host.attachShadow({ mode: 'open' }).innerHTML = stat;
    holder.append(document.createElement('p')); // Something the page does, which it sees.
    await shows(references, 23);
  });

  it('takes over an endnote across shadow roots, and leads back', async () => {
    const { holder, references } = await page(`${stat}<soc-references></soc-references>`);
    await shows(references, 23);
    const link = inside(holder.querySelector('soc-stat')!, '[part=endnote]');
    const entries = history.length;
    link.click();
    expect(document.activeElement).to.equal(references);
    expect((references.shadowRoot!.activeElement as HTMLLIElement).value).to.equal(23);
    const back = inside(references, '[part=untitled] a');
    expect(back.textContent).to.equal('23');
    expect(back.ariaLabel).to.equal(
      'Endnote 23, cited in Women among victims of trafficking for sexual exploitation',
    );
    back.click();
    expect(holder.querySelector('soc-stat')!.shadowRoot!.activeElement).to.equal(link);
    expect([location.hash, history.length]).to.deep.equal(['', entries]);
  });

  it('opens what is closed on the way back', async () => {
    const { holder, references } = await page(
      '<soc-case-study name="women-in-gangs-in-cape-town"></soc-case-study><soc-references></soc-references>',
    );
    await shows(references, 5);
    inside(references, '[part=cited-in] a').click();
    await settled();
    expect(
      inside<HTMLDetailsElement>(holder.querySelector('soc-case-study')!, '[part=reading]').open,
    ).to.be.true;
  });

  it('keeps the endnotes of two factsheets apart', async () => {
    const { holder, references } = await page(
      `<soc-references></soc-references>${stat}<soc-factsheet><soc-stat name="women-among-drug-arrests"></soc-stat><soc-references></soc-references></soc-factsheet>`,
    );
    await shows(references, 23);
    await shows(holder.querySelector<SocReferences>('soc-factsheet soc-references')!, 8);
  });
});
