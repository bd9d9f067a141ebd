import { expect } from '@open-wc/testing';
import type Color from 'colorjs.io';
import '../src/index.js';
import { contrast, over } from '../stories/contrast.js';
import { consoleMessages, put, settled } from './support.js';
import { themes } from './themes.js';

/** Every element with all it can show, and the message that stands in for evidence. */
const everything = `<main class="brand">
  <soc-factsheet></soc-factsheet>
  <soc-stats></soc-stats>
  <soc-stats view="table"></soc-stats>
  <soc-stats category="fraud"></soc-stats>
  <soc-evidence-gaps view="map"></soc-evidence-gaps>
  <soc-exit-framework><p slot="immediate">An organisation’s own words.</p></soc-exit-framework>
  <soc-stat name="unknown"></soc-stat>
</main>`;

const brand = '/examples/demo/brand.css';
const looks = ['', ...themes.map((theme) => `/src/styles/themes/${theme}.css`), brand];

/**
 * Pages to stand in: the browser's own light and dark, and a dark one that does not say so. What
 * text needs there, and how far apart the marks counted and those that are not must be.
 */
const pages = {
  'a light page': {
    css: 'color-scheme: light; background: Canvas; color: CanvasText',
    text: 7,
    apart: 2,
  },
  'a dark page': {
    css: 'color-scheme: dark; background: Canvas; color: CanvasText',
    text: 7,
    apart: 2,
  },
  'a page dark without saying so': {
    css: 'background: #1b1b1f; color: #e6e6e6',
    text: 4.5,
    apart: 1.3,
  },
};

const below = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? below(each.shadowRoot) : []),
  ]);

const above = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as ShadowRoot).host ??
  null;

const grounds = new Map<Element, Color>();

/** What is seen behind an element: its own ground laid over that of whatever it stands in. */
function groundOf(element: Element | null): Color {
  if (!element) return over('white', 'white');
  let ground = grounds.get(element);
  if (!ground) {
    ground = over(getComputedStyle(element).backgroundColor, groundOf(above(element)));
    grounds.set(element, ground);
  }
  return ground;
}

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim());

const sides = ['top', 'right', 'bottom', 'left'];

/** The colours of the borders that are drawn. */
const borders = (style: CSSStyleDeclaration) =>
  sides
    .filter((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0)
    .map((side) => style.getPropertyValue(`border-${side}-color`));

/** What an element paints: colours that are read as text, and colours that are seen as marks. */
function painted(element: Element): { text: string[]; marks: string[] } {
  const style = getComputedStyle(element);
  if (element instanceof SVGElement) {
    const marks = [style.fill, style.stroke].filter((paint) => paint !== 'none');
    return { text: [], marks: element instanceof SVGGeometryElement ? marks : [] };
  }
  const added = ['::before', '::after']
    .map((name) => getComputedStyle(element, name))
    .filter(({ content }) => content !== 'none' && content !== 'normal');
  return {
    text: [
      ...(hasText(element) ? [style.color] : []),
      ...added.filter(({ content }) => content !== '""').map(({ color }) => color),
    ],
    marks: [
      ...borders(style),
      ...(element instanceof HTMLInputElement ? [style.accentColor] : []),
      ...added.flatMap((each) => [...borders(each), each.backgroundColor]).filter(isSeen),
    ],
  };
}

/** A ground that nobody gave a colour paints nothing. */
const isSeen = (colour: string) => colour !== 'rgba(0, 0, 0, 0)' && colour !== 'auto';

describe('the contrast of every text and mark', () => {
  const sheet = new CSSStyleSheet();

  before(() => {
    document.adoptedStyleSheets = [sheet];
  });

  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const look of looks) {
    for (const [page, { css, text: least, apart }] of Object.entries(pages)) {
      // The demo's brand names its colours for pages that say what they are.
      if (look === brand && !css.includes('color-scheme')) continue;
      it(`is enough ${look ? `with ${look}` : 'without a theme'} on ${page}`, async () => {
        const variables = look && (await (await fetch(look)).text());
        sheet.replaceSync(`:root { ${css} } ${variables}`);
        grounds.clear();
        const main = await put(everything);
        await settled();
        expect(consoleMessages()).to.have.length(1);
        const elements = below(main);
        for (const each of elements) each.toggleAttribute('open', each.localName === 'details');

        const checked = { text: new Set<string>(), marks: new Set<string>() };
        const faults = new Set<string>();
        for (const element of elements.filter((each) => each.checkVisibility())) {
          for (const [kind, colours] of Object.entries(painted(element))) {
            for (const colour of colours.filter(isSeen)) {
              const ratio = contrast(colour, groundOf(element));
              const wanted = kind === 'text' ? least : 3;
              checked[kind as 'text' | 'marks'].add(colour);
              if (ratio < wanted) {
                const part = element.getAttribute('part') ?? element.className;
                faults.add(`${kind} ${element.localName} ${part}: ${ratio.toFixed(2)} ${colour}`);
              }
            }
          }
        }
        expect([...faults]).to.deep.equal([]);
        const fill = (part: string) =>
          getComputedStyle(elements.find((each) => each.matches(`svg .${part}`))!).fill;
        const between = contrast(fill('counted'), over(fill('rest'), groundOf(main)));
        expect(between).to.be.at.least(look.includes('high-contrast') ? 3 : apart);
        expect(checked.text.size).to.be.at.least(1);
        expect(checked.marks.size).to.be.at.least(1);
      });
    }
  }
});
