import { expect } from '@open-wc/testing';
import '../src/elements/soc-stat/soc-stat.js';
import type { SocStat } from '../src/elements/soc-stat/soc-stat.js';
import { nearestLanguage } from '../src/internal/composed-ancestors.js';
import { inside, put, settled } from './support.js';

const stat = '<soc-stat name="sex-workers-murdered-colombia"></soc-stat>';
const place = (element: Element) => inside(element, '[part=place]').textContent;
/** Mutation observers report in a microtask, and the element renders in the next. */
const changed = async () => {
  await Promise.resolve();
  await settled();
};

describe('the reader’s language', () => {
  it('is that of the nearest lang attribute', async () => {
    const element = await put<HTMLElement>(`<div lang="de"><p lang="es">${stat}</p></div>`);
    expect(nearestLanguage(element.querySelector('soc-stat')!)).to.equal('es');
  });

  it('is found across shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'de';
    host.attachShadow({ mode: 'open' }).innerHTML = stat;
    document.body.append(host);
    const element = host.shadowRoot!.querySelector<SocStat>('soc-stat')!;
    await element.updateComplete;
    expect(place(element)).to.equal('Kolumbien');
    host.lang = 'es';
    await changed();
    await element.updateComplete;
    expect(place(element)).to.equal('Colombia');
  });

  it('passes over a tag that is none, and mends one written with an underscore', async () => {
    const element = await put<HTMLElement>(
      `<div lang="de_AT"><p lang="not a language">${stat}</p></div>`,
    );
    expect(nearestLanguage(element.querySelector('soc-stat')!)).to.equal('de-AT');
  });

  it('follows a change, and a move', async () => {
    const holder = await put<HTMLElement>(`<div lang="de">${stat}</div>`);
    const element = holder.querySelector<SocStat>('soc-stat')!;
    await element.updateComplete;
    expect(place(element)).to.equal('Kolumbien');
    holder.lang = 'fr';
    await changed();
    expect(place(element)).to.equal('Colombie');
    document.body.append(element);
    await settled();
    expect(place(element)).to.equal('Colombia');
  });

  it('marks the evidence’s own language, so that it is read out right', async () => {
    const holder = await put<HTMLElement>(`<div lang="ar" dir="rtl">${stat}</div>`);
    await settled();
    const element = holder.querySelector('soc-stat')!;
    const sentence = inside(element, '[part=text]');
    expect(sentence.lang).to.equal('en');
    expect(getComputedStyle(sentence).direction).to.equal('ltr');
    expect(getComputedStyle(inside(element, '.root')).direction).to.equal('rtl');
  });
});
