import { expect } from '@open-wc/testing';
import { builtInFactsheet as factsheet } from '../src/factsheet/built-in.js';
import './support.js';

/*
 * The page for an <iframe> and the script that gives it its height, across two origins. What is in
 * a frame of another origin cannot be seen from here, so one of this origin stands beside it.
 */

let elsewhere: string;

before(async () => {
  elsewhere = await (await fetch('/test/elsewhere')).text();
  expect(elsewhere).to.not.equal(location.origin);
});

const figure = 'element=soc-stat&name=women-among-trafficking-victims';

function put(query: string, origin = location.origin, width = 320): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `${origin}/dist/embed/frame.html?${query}`;
  frame.title = 'Evidence';
  frame.width = String(width);
  frame.height = '200';
  document.body.append(frame);
  return frame;
}

/** The next thing that comes true of the page, without asking by the clock. */
function until(come: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (come() ? resolve() : requestAnimationFrame(look));
    look();
  });
}

const inside = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('main');

/** The height of a frame's content, once it shows what it was asked for. */
async function contentHeight(frame: HTMLIFrameElement): Promise<number> {
  await until(() => Boolean(inside(frame)?.firstElementChild?.shadowRoot?.querySelector('.root')));
  return Math.ceil(inside(frame)!.getBoundingClientRect().height);
}

/** The height that a frame was given, once it is that of its content. */
async function settledHeight(frame: HTMLIFrameElement): Promise<number> {
  await contentHeight(frame);
  const root = frame.contentDocument!.documentElement;
  await until(() => root.style.overflow === 'hidden');
  const main = inside(frame)!;
  await until(() => frame.clientHeight === Math.ceil(main.getBoundingClientRect().height));
  return frame.clientHeight;
}

function addScript(): Promise<unknown> {
  const script = document.createElement('script');
  script.src = '/dist/embed/frame-height.js';
  document.head.append(script);
  return new Promise((resolve) => script.addEventListener('load', resolve));
}

/** Says what the frame's page could say. */
function say(source: Window | null, origin: string, data: unknown): void {
  dispatchEvent(new MessageEvent('message', { source, origin, data }));
}

describe('frame.html, with nobody listening', () => {
  for (const [query, title] of [
    [figure, 'Women among victims of trafficking for sexual exploitation'],
    ['element=soc-stats&aspect=linkages&view=table', 'The figures'],
    ['element=soc-case-study&name=women-in-gangs-in-cape-town', 'Women in gangs in Cape Town'],
    ['element=soc-exit-framework', 'Exit from gangs'],
    ['element=soc-evidence-gaps&view=map', 'Figures and case studies by subject'],
    ['element=soc-section&name=why-it-matters', 'Why it matters'],
    ['element=soc-references', 'References'],
    ['element=soc-factsheet', factsheet.title],
  ] as const) {
    it(`shows ${query}, and scrolls`, async () => {
      const frame = put(query);
      await contentHeight(frame);
      const [shown] = inside(frame)!.children;
      expect(shown!.shadowRoot!.querySelector('[part~=title]')!.textContent).to.equal(title);
      expect(inside(frame)!.children).to.have.length(1);
      const { documentElement: page } = frame.contentDocument!;
      expect(frame.contentWindow!.getComputedStyle(page).overflow).to.equal('visible');
      frame.contentWindow!.scrollTo(0, 50);
      const scrolls = page.scrollHeight > page.clientHeight;
      expect(frame.contentWindow!.scrollY > 0).to.equal(scrolls);
    });
  }

  it('takes heading level, language, theme, accent and width', async () => {
    const frame = put(`${figure}&heading-level=2&lang=de&theme=dark&accent=%23aa5500&width=10`);
    await contentHeight(frame);
    const stat = inside(frame)!.firstElementChild!;
    expect(stat.shadowRoot!.querySelector('[part=title]')!.localName).to.equal('h2');
    const value = stat.shadowRoot!.querySelector('[part=value]')!;
    expect(value.textContent).to.match(/^72\s%$/);
    const styleOf = (element: Element) => frame.contentWindow!.getComputedStyle(element);
    expect(styleOf(value).color).to.equal('rgb(170, 85, 0)');
    expect(stat.clientWidth).to.equal(160);
    expect(styleOf(stat).color).to.match(/^rgb\(25\d, 25\d, 25\d\)$/);
  });

  it('opens links in a tab of their own, and tells no address', async () => {
    const frame = put('element=soc-section&name=resources');
    await contentHeight(frame);
    const links = inside(frame)!.firstElementChild!.shadowRoot!.querySelectorAll('a');
    const out = [...links].filter((link) => link.href.startsWith('https:'));
    expect(frame.contentDocument!.querySelector('base')!.target).to.equal('_blank');
    for (const link of out) expect(link.relList.contains('noreferrer')).to.be.true;
  });

  for (const [query, words] of [
    ['element=soc-sat', 'There is no element “soc-sat”. The nearest: soc-stat, '],
    ['element=constructor', 'There is no element “constructor”.'],
    ['', 'This address names no element.'],
    [
      'element=soc-stat&name=women-among-drugs-arrest',
      'name is "women-among-drugs-arrest"; it must be an id of the factsheet; the nearest are "women-among-drug-arrests"',
    ],
    ['element=soc-stat', 'name is missing; it must be an id of the factsheet; the nearest are '],
    ['element=soc-stats&aspect=role', 'aspect is "role"; it must be one of "linkages", "roles"'],
    [
      'element=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      'There is no element “<img src=x onerror=alert(1)>”.',
    ],
    ['element=soc-stat&name=%3Cimg%20src%3Dx%3E', 'name is "<img src=x>"; it must be an id'],
  ] as const) {
    it(`says in words what is wrong with ?${query}`, async () => {
      const frame = put(query);
      await until(() => Boolean(inside(frame)?.querySelector('p:not(.without-script)')));
      expect(inside(frame)!.textContent).to.contain(words);
      expect(frame.contentDocument!.querySelectorAll('img')).to.have.length(0);
    });
  }

  it('takes nothing but a colour for the accent', async () => {
    const frame = put(`${figure}&accent=red;background:url(x)`);
    await contentHeight(frame);
    expect(frame.contentDocument!.documentElement.hasAttribute('style')).to.be.false;
  });
});

describe('frame.html and frame-height.js', () => {
  // From this test on the script is there, for the page as a whole.
  it('gives a frame its height that was there first', async () => {
    const twin = put(figure);
    twin.height = '2000';
    const height = await contentHeight(twin);
    const frame = put(figure, elsewhere);
    await new Promise((resolve) => {
      addEventListener('message', ({ source }) => {
        if (source === frame.contentWindow) resolve(source);
      });
    });
    expect(frame.clientHeight).to.equal(200);
    await addScript();
    await until(() => frame.clientHeight === height);
  });

  for (const width of [320, 960]) {
    it(`gives it that of its content across origins, ${width} wide, with no scrollbar`, async () => {
      const twin = put(figure, location.origin, width);
      const frame = put(figure, elsewhere, width);
      const height = await settledHeight(twin);
      await until(() => frame.clientHeight === height);
      const page = twin.contentDocument!.documentElement;
      expect([page.scrollHeight, page.clientWidth]).to.deep.equal([height, width]);
    });
  }

  it('follows what the reader opens and closes, and no other growth', async () => {
    const frame = put(figure);
    const height = await settledHeight(frame);
    const about = inside(frame)!.firstElementChild!.shadowRoot!.querySelector('details')!;
    about.open = true;
    // What a reader can do with the figure comes a moment later, and grows it once more.
    await until(() => about.querySelector('[part=actions]') !== null);
    const grown = await settledHeight(frame);
    expect(grown).to.be.greaterThan(height);
    about.open = false;
    await until(() => frame.clientHeight === height);
    // However much room there is, the content is no taller, so that no height leads to the next.
    frame.style.height = '3000px';
    expect(await contentHeight(frame)).to.equal(height);
  });

  it('follows the width of its place', async () => {
    const frame = put(figure);
    const narrow = await settledHeight(frame);
    frame.width = '640';
    await until(() => frame.clientHeight < narrow);
    expect(frame.clientHeight).to.equal(await contentHeight(frame));
  });

  for (const boxSizing of ['border-box', 'content-box']) {
    it(`leaves a border of the page out of the height, as ${boxSizing}`, async () => {
      const frame = put(figure);
      frame.style.border = '10px solid';
      frame.style.boxSizing = boxSizing;
      await settledHeight(frame);
    });
  }

  it('heeds no message but a height, from the origin of a frame of this page', async () => {
    const frame = put(figure);
    await settledHeight(frame);
    const other = document.createElement('iframe');
    other.src = '/test/pages/each.html';
    document.body.append(other);
    const source = frame.contentWindow;
    say(source, location.origin, { socHeight: 777.2 });
    expect(frame.style.height).to.equal('778px');
    const good = { socHeight: 555 };
    for (const origin of [elsewhere, 'null', '']) say(source, origin, good);
    for (const from of [window, null, other.contentWindow]) say(from, location.origin, good);
    for (const data of [null, 'soc-height', 300, [], {}]) say(source, location.origin, data);
    for (const socHeight of [NaN, Infinity, -1, 0, 1e5, '300', null, {}, [300], undefined]) {
      say(source, location.origin, { socHeight });
    }
    expect(frame.style.height).to.equal('778px');
    expect(other.style.height).to.equal('');
  });
});
