import { expect } from '@open-wc/testing';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import '../src/index.js';
import type { SocQuickExit } from '../src/elements/soc-quick-exit/soc-quick-exit.js';
import { consoleMessages, inside, put, settled } from './support.js';

/*
 * The address is a fragment of the test's own page: leaving for it blanks the page, but the page
 * stays to be looked at. test/browser/quick-exit.test.ts leaves for real.
 */

const tag =
  '<soc-quick-exit href="#left"><a href="https://example.org/">Weather</a></soc-quick-exit>';

const root = document.documentElement;
const press = (type: 'keydown' | 'keyup', key: string, more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(
    new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more }),
  );
const tap = (key: string, more?: KeyboardEventInit) => {
  press('keydown', key, more);
  press('keyup', key, more);
};
const status = async (element: SocQuickExit) => {
  await element.updateComplete;
  return inside(element, '[part=status]').textContent;
};
const isBlank = () => getComputedStyle(root).display === 'none' && document.title === '';
const show = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

describe('soc-quick-exit', () => {
  const { title } = document;

  afterEach(() => {
    show();
    document.title = title;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is a link with the words and the address of the link inside it', async () => {
    const element = await put<SocQuickExit>(
      '<soc-quick-exit><a href="https://example.org/weather">Weather</a></soc-quick-exit>',
    );
    const link = inside<HTMLAnchorElement>(element, '[part=link]');
    expect([getRole(link), computeAccessibleName(link)]).to.deep.equal(['link', 'Weather']);
    expect([link.href, link.rel]).to.deep.equal(['https://example.org/weather', 'noreferrer']);
    element.href = 'https://example.org/news';
    await element.updateComplete;
    expect(link.href).to.equal('https://example.org/news');
    await expect(element).to.be.accessible();
  });

  it('says by itself, in an empty tag, where it leads and what it does not do', async () => {
    const element = await put<SocQuickExit>('<soc-quick-exit></soc-quick-exit>');
    const link = inside<HTMLAnchorElement>(element, '[part=link]');
    expect(link.href).to.equal('https://www.wikipedia.org/');
    expect(computeAccessibleName(link)).to.equal('Leave this page');
    const limits = inside(element, '[part=limits]');
    expect(limits.textContent).to.match(/history.*monitoring software/);
    expect(limits.lang).to.equal('en');
    await expect(element).to.be.accessible();
  });

  it('takes no link from the slot for the safety page', async () => {
    const element = await put<SocQuickExit>(
      '<soc-quick-exit><p slot="safety"><a href="#safety">Safety</a></p></soc-quick-exit>',
    );
    expect(inside(element, '[part=link]').textContent).to.equal('Leave this page');
    let isFollowed = false;
    const note = (event: Event) => {
      isFollowed = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', note, { once: true });
    element.querySelector('a')!.click();
    expect([isFollowed, isBlank()]).to.deep.equal([true, false]);
  });

  it('sees a link that the parser adds later', async () => {
    const element = await put<SocQuickExit>('<soc-quick-exit></soc-quick-exit>');
    element.innerHTML = '<a href="https://example.org/">News</a>';
    const link = inside(element, '[part=link]');
    for (let turn = 0; turn < 50 && link.textContent !== 'News'; turn++) {
      await new Promise(requestAnimationFrame);
    }
    expect(link.textContent).to.equal('News');
  });

  for (const which of ['the link that stays in view', 'the link inside the tag']) {
    it(`blanks the page at once and replaces it after a click on ${which}`, async () => {
      const element = await put<SocQuickExit>(tag);
      const entries = history.length;
      const link = which.endsWith('tag')
        ? element.querySelector('a')!
        : inside(element, '[part=link]');
      link.click();
      expect(isBlank()).to.be.true;
      expect([location.hash, history.length]).to.deep.equal(['#left', entries]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        0,
        0,
        '',
      ]);
    });
  }

  it('shows the page again when the browser brings it back', async () => {
    const element = await put<SocQuickExit>(tag);
    document.title = 'A page';
    inside(element, '[part=link]').click();
    inside(element, '[part=link]').click();
    expect(isBlank()).to.be.true;
    show();
    expect(isBlank()).to.be.false;
    expect([root.style.display, document.title]).to.deep.equal(['', 'A page']);
  });

  it('keeps the page from asking whether to leave', async () => {
    const element = await put<SocQuickExit>(tag);
    let asked = 0;
    const ask = () => {
      asked += 1;
    };
    addEventListener('beforeunload', ask);
    inside(element, '[part=link]').click();
    dispatchEvent(new Event('beforeunload', { cancelable: true }));
    removeEventListener('beforeunload', ask);
    expect(asked).to.equal(0);
  });

  it('counts three presses of Shift, and announces and shows how many are left', async () => {
    const element = await put<SocQuickExit>(tag);
    const line = inside(element, '[part=status]');
    expect(getRole(line)).to.equal('status');
    expect(line.checkVisibility()).to.be.true;
    expect(await status(element)).to.equal('Or press Shift: 3 to go');
    tap('Shift', { code: 'ShiftLeft', location: 1 });
    expect(await status(element)).to.equal('Or press Shift: 2 to go');
    tap('Shift', { code: 'ShiftRight', location: 2 });
    expect(await status(element)).to.equal('Or press Shift: 1 to go');
    expect(isBlank()).to.be.false;
    tap('Shift', { code: 'ShiftLeft', location: 1 });
    expect(isBlank()).to.be.true;
    expect(location.hash).to.equal('#left');
    show();
    expect(await status(element)).to.equal('Or press Shift: 3 to go');
  });

  it('does not count Shift with another key, or after one', async () => {
    const element = await put<SocQuickExit>(tag);
    for (let turn = 0; turn < 4; turn++) {
      press('keydown', 'Shift');
      tap('A', { shiftKey: true });
      press('keyup', 'Shift');
      tap('Shift', { altKey: true });
      tap('Escape');
    }
    expect(await status(element)).to.equal('Or press Shift: 3 to go');
    tap('Shift');
    tap('Shift');
    tap('a');
    tap('Shift');
    expect(await status(element)).to.equal('Or press Shift: 2 to go');
    document.body.click();
    expect(await status(element)).to.equal('Or press Shift: 3 to go');
    expect(isBlank()).to.be.false;
  });

  it('counts again from the start after five seconds', async () => {
    const element = await put<SocQuickExit>(tag);
    const { setTimeout: real } = window;
    const waits: { run: () => void; limit: number }[] = [];
    window.setTimeout = ((run: (left: number) => void, limit: number, left: number) =>
      waits.push({ run: () => run(left), limit })) as never;
    tap('Shift');
    tap('Shift');
    window.setTimeout = real;
    expect(await status(element)).to.equal('Or press Shift: 1 to go');
    expect(waits.map(({ limit }) => limit)).to.deep.equal([5000, 5000]);
    waits[1]!.run();
    expect(await status(element)).to.equal('Or press Shift: 3 to go');
  });

  it('takes no keys that the page stops, and hides nothing from the page', async () => {
    const element = await put<SocQuickExit>(tag);
    const seen: string[] = [];
    const stop = (event: Event) => {
      seen.push(event.type);
      event.stopImmediatePropagation();
    };
    document.addEventListener('keyup', stop, true);
    tap('Shift');
    document.removeEventListener('keyup', stop, true);
    expect(seen).to.deep.equal(['keyup']);
    expect(await status(element)).to.equal('Or press Shift: 2 to go');
  });

  for (const href of [
    'javascript:alert(1)',
    'ftp://example.org/',
    'https://',
    'data:text/html,x',
  ]) {
    it(`refuses ${href} with one warning and leads to its default`, async () => {
      const seen: string[] = [];
      const note = ({ message }: { message: string }) => seen.push(message);
      document.addEventListener('soc-error', note);
      const element = await put<SocQuickExit>(`<soc-quick-exit href="${href}"></soc-quick-exit>`);
      tap('Shift');
      await settled();
      document.removeEventListener('soc-error', note);
      const link = inside<HTMLAnchorElement>(element, '[part=link]');
      expect(link.href).to.equal('https://www.wikipedia.org/');
      const message = `href needs an http or https address, not ${href}.`;
      expect(seen).to.deep.equal([message]);
      expect(consoleMessages()).to.deep.equal([`warn: <soc-quick-exit> ${message}`]);
    });
  }

  it('is only a link if another is on the page, with one warning', async () => {
    const holder = await put<HTMLElement>(`<div>${tag}${tag}</div>`);
    await settled();
    const [first, second] = [...holder.querySelectorAll<SocQuickExit>('soc-quick-exit')];
    expect(consoleMessages()).to.deep.equal([
      'warn: <soc-quick-exit> Another is on this page; remove one.',
    ]);
    const position = (element: Element) =>
      getComputedStyle(inside(element, '[part=root]')).position;
    expect([position(first!), position(second!)]).to.deep.equal(['fixed', 'static']);
    tap('Shift');
    expect(await status(first!)).to.equal('Or press Shift: 2 to go');
    expect(await status(second!)).to.equal('Or press Shift: 3 to go');
  });

  it('leaves the page as it was when it is removed', async () => {
    const element = await put<SocQuickExit>(tag);
    expect(root.style.scrollPaddingBlock).to.equal('6em');
    element.remove();
    expect([root.style.paddingBlockEnd, root.style.scrollPaddingBlock]).to.deep.equal(['', '']);
    for (const _ of '123') tap('Shift');
    element.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
    element.querySelector('a')!.click();
    expect([isBlank(), location.hash]).to.deep.equal([false, '']);
    document.body.append(element);
    await element.updateComplete;
    for (const _ of '123') tap('Shift');
    expect(isBlank()).to.be.true;
  });

  it('can be hit with a finger, and stays hidden when it is hidden', async () => {
    const element = await put<SocQuickExit>(tag);
    const { height } = inside(element, '[part=link]').getBoundingClientRect();
    expect(height).to.be.at.least(24);
    element.hidden = true;
    expect(inside(element, '[part=root]').checkVisibility()).to.be.false;
  });

  it('can be styled by its parts and the variables of the others', async () => {
    const holder = await put<HTMLElement>(
      `<div style="--soc-rule: rgb(1, 2, 3); color-scheme: dark">${tag}</div>`,
    );
    const style = getComputedStyle(inside(holder.querySelector('soc-quick-exit')!, '[part=root]'));
    expect(style.borderInlineStartColor).to.equal('rgb(1, 2, 3)');
    expect(style.zIndex).to.equal('auto'); // The top layer needs none.
  });

  it('works in the shadow root of another element', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = tag;
    document.body.append(host);
    await settled(host.shadowRoot!);
    const element = host.shadowRoot!.querySelector<SocQuickExit>('soc-quick-exit')!;
    inside(element, '[part=link]').click();
    expect(isBlank()).to.be.true;
  });
});
