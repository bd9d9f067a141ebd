import { expect } from '@open-wc/testing';
import '../src/index.js';
import type { SocFactsheet } from '../src/elements/soc-factsheet/soc-factsheet.js';
import { builtInFactsheet } from '../src/factsheet/built-in.js';
import type { Factsheet } from '../src/factsheet/types.js';
import type { SocErrorEvent } from '../src/internal/events/error-event.js';
import type { SocLoadEvent } from '../src/internal/events/load-event.js';
import { consoleMessages, inside, outline, put, settled, showsFallback } from './support.js';

const name = 'women-among-trafficking-victims';
const stat = `<soc-stat name="${name}"><p>Fallback</p></soc-stat>`;

/** A assertShape factsheet that differs from the built-in one in one figure. */
function factsheet(value: number): Factsheet {
  const copy = structuredClone(builtInFactsheet);
  copy.sources = Array.from({ length: 37 }, (_, index) => ({
    id: `endnote-${index + 1}`,
    number: index + 1,
    title: null,
  }));
  copy.statistics.find(({ id }) => id === name)!.measure = { kind: 'share', value };
  return copy;
}

/** One figure without a category, so that no definition needs to explain it. */
const figure = () => ({
  ...factsheet(10).statistics.find(({ id }) => id === name)!,
  categories: [],
});

const value = (holder: Element) =>
  inside(holder.querySelector('soc-stat')!, '[part=value]').textContent;

/** The text of an element and of all shadow roots below it. */
function deepText(root: ParentNode): string {
  let all = root.textContent ?? '';
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) all += ` ${deepText(element.shadowRoot)}`;
  }
  return all.replace(/\s+/g, ' ');
}

/** Every text in the data that a reader should find, with where it stands. */
function* texts(data: unknown, path = ''): Generator<[string, string]> {
  const shown =
    /(^|\.)(text|title|summary|label|aim|term|note|contentNote|population)$|examples\[\d+\]$/;
  if (typeof data === 'string' && shown.test(path)) yield [path, data];
  if (typeof data !== 'object' || data === null) return;
  for (const [key, inner] of Object.entries(data)) {
    yield* texts(inner, Array.isArray(data) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  }
}

describe('soc-factsheet, alone', () => {
  it('shows every text of the data, and nothing twice that should not be', async () => {
    const element = await put<SocFactsheet>('<soc-factsheet></soc-factsheet>');
    await settled(element.shadowRoot!);
    const page = deepText(element.shadowRoot!);
    // Aspects are shown by the collection and the map.
    const { sources, aspects, ...shown } = builtInFactsheet;
    const missing = [...texts(shown)].filter(([, words]) => !page.includes(words));
    expect(missing).to.deep.equal([]);
    for (const { text } of builtInFactsheet.statistics)
      expect(page.split(text), text).to.have.length(2);
    for (const { text } of builtInFactsheet.evidenceGaps)
      expect(page.split(text), text).to.have.length(2);
    for (const { number, title } of sources) if (title) expect(page, `${number}`).to.contain(title);
  });

  it('takes the place of a fallback in its slot, and gives it back when it fails', async () => {
    const element = await put<SocFactsheet>(
      '<soc-factsheet><div slot="fallback">The same in plain HTML</div></soc-factsheet>',
    );
    expect(inside(element, '[part=title]').textContent).to.equal(builtInFactsheet.title);
    expect(element.firstElementChild!.checkVisibility()).to.be.false;
    element.factsheet = {} as Factsheet;
    await settled();
    expect(element.firstElementChild!.checkVisibility()).to.be.true;
    expect(element.shadowRoot!.querySelector('[part=title], [part=message]')).to.be.null;
    expect(consoleMessages()).to.have.length(1);
  });

  it('shows nothing that is not in the data or in its own words', async () => {
    const element = await put<SocFactsheet>('<soc-factsheet></soc-factsheet>');
    const known = new Set([...texts(builtInFactsheet)].map(([, words]) => words));
    for (const paragraph of element.shadowRoot!.querySelectorAll(
      'p[lang=en]:not(.muted, details p), figcaption > p[part=text]',
    )) {
      const copy = paragraph.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('sup')) number.remove();
      const words = copy.textContent!.replace(/\s+/g, ' ').trim();
      expect(known.has(words) || words === '', words).to.be.true;
    }
  });

  it('lists all 37 endnotes', async () => {
    const element = await put<SocFactsheet>('<soc-factsheet></soc-factsheet>');
    const references = inside(element, 'soc-references');
    await settled(element.shadowRoot!);
    await new Promise(requestAnimationFrame);
    await settled(element.shadowRoot!);
    expect(references.shadowRoot!.querySelectorAll('[part=reference]')).to.have.length(37);
  });

  it('has headings without a gap, and a table of contents that names every section', async () => {
    const element = await put<SocFactsheet>('<soc-factsheet heading-level="2"></soc-factsheet>');
    const levels = outline(element).flatMap((line) => line.match(/^heading (\d)/)?.[1] ?? []);
    expect(levels[0]).to.equal('2');
    levels.forEach((level, index) => {
      if (index) expect(Number(level) - Number(levels[index - 1])).to.be.at.most(1);
    });
    const links = [...element.shadowRoot!.querySelectorAll('nav a')].map(
      (link) => link.textContent,
    );
    expect(links).to.have.members(builtInFactsheet.sections.map(({ title }) => title));
    await expect(element).to.be.accessible();
  });

  it('goes to a place by its contents, and adds nothing to the history', async () => {
    const element = await put<SocFactsheet>('<soc-factsheet></soc-factsheet>');
    const entries = history.length;
    inside(element, 'nav a[href="#section-why-it-matters"]').click();
    expect(element.shadowRoot!.activeElement!.id).to.equal('section-why-it-matters');
    expect(location.hash).to.equal('#section-why-it-matters');
    expect(history.length).to.equal(entries);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('goes to the record that the address names, on load and later', async () => {
    history.replaceState(null, '', '#stat-women-among-drug-arrests');
    const element = await put<SocFactsheet>('<soc-factsheet></soc-factsheet>');
    expect(element.shadowRoot!.activeElement!.id).to.equal('stat-women-among-drug-arrests');
    const changed = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    );
    location.replace('#stat-young-women-considering-ways-to-stay-in-nigeria');
    await changed;
    const inStudy = element.shadowRoot!.activeElement!;
    expect(inStudy.id).to.equal('stat-young-women-considering-ways-to-stay-in-nigeria');
    expect(inStudy.closest('details')!.open).to.be.true;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('survives an address that is no fragment', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    const element = await put<SocFactsheet>('<soc-factsheet></soc-factsheet>');
    expect(showsFallback(element)).to.be.true; // Its own slot, empty, beside all of it.
    expect(element.shadowRoot!.querySelectorAll('[part=section]')).to.have.length(
      builtInFactsheet.sections.length,
    );
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('soc-factsheet without sections', () => {
  const records = { ...builtInFactsheet, sections: [] };
  const shownIds = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('[part=record]')].map(({ id }) => id);

  async function alone(factsheet: Factsheet): Promise<SocFactsheet> {
    const element = await put<SocFactsheet>('<soc-factsheet heading-level="2"></soc-factsheet>');
    element.factsheet = factsheet;
    await settled();
    await settled(element.shadowRoot!);
    return element;
  }

  it('shows all its records, each once, and no table of contents', async () => {
    const element = await alone(records);
    const page = deepText(element.shadowRoot!);
    const { sources, aspects, ...shown } = records;
    const missing = [...texts(shown)].filter(([, words]) => !page.includes(words));
    expect(missing).to.deep.equal([]);
    for (const { text } of records.statistics) expect(page.split(text), text).to.have.length(2);
    expect(element.shadowRoot!.querySelector('nav, [part=section]')).to.be.null;
    const levels = outline(element).flatMap((line) => line.match(/^heading (\d)/)?.[1] ?? []);
    expect(levels.slice(0, 2)).to.deep.equal(['2', '3']);
    expect([...new Set(levels)]).to.have.members(['2', '3', '4']);
    await expect(element).to.be.accessible();
  });

  it('is complete with statistics only', async () => {
    const none = { caseStudies: [], frameworks: [], evidenceGaps: [], resources: [] };
    const element = await alone({ ...records, ...none, definitions: [], statistics: [figure()] });
    expect(shownIds(element)).to.deep.equal([`stat-${name}`]);
    expect(
      outline(element)
        .slice(0, 3)
        .map((line) => line.replace(/:.*/, '')),
    ).to.deep.equal(['heading 2', 'heading 3', 'figure']);
    const [reference] = inside(element, 'soc-references').shadowRoot!.querySelectorAll('li');
    expect(reference!.value).to.equal(figure().sources[0]);
  });

  it('shows what the sections show, and nothing else, as soon as there is one', async () => {
    const blocks = [{ kind: 'records' as const, collection: 'statistics' as const, ids: [name] }];
    const sections = [{ id: 'figures', title: 'Figures', blocks }];
    const element = await alone({ ...records, sections });
    expect(shownIds(element)).to.deep.equal([`stat-${name}`]);
    expect(element.shadowRoot!.querySelectorAll('nav a')).to.have.length(1);
  });
});

describe('soc-factsheet, around others', () => {
  it('gives them its data, and shows none of its own', async () => {
    const element = await put<SocFactsheet>(`<soc-factsheet>${stat}</soc-factsheet>`);
    element.factsheet = factsheet(10);
    await settled();
    expect(value(element)).to.equal('10%');
    expect(element.shadowRoot!.querySelector('[part=section]')).to.be.null;
  });

  it('gives it to elements added later, and takes it from those removed', async () => {
    const element = await put<SocFactsheet>('<soc-factsheet><p>Words.</p></soc-factsheet>');
    element.factsheet = factsheet(10);
    element.insertAdjacentHTML('beforeend', stat);
    await settled();
    expect(value(element)).to.equal('10%');
    const moved = element.querySelector('soc-stat')!;
    document.body.append(moved);
    await settled();
    expect(inside(moved, '[part=value]').textContent).to.equal('72%');
  });

  it('shows all of it when the last element inside has gone', async () => {
    const element = await put<SocFactsheet>(`<soc-factsheet>${stat}</soc-factsheet>`);
    element.replaceChildren();
    await new Promise((resolve) => inside(element, 'slot').addEventListener('slotchange', resolve));
    await settled();
    expect(element.shadowRoot!.querySelectorAll('[part=section]')).to.have.length(
      builtInFactsheet.sections.length,
    );
  });

  it('reads a factsheet that stands inside it', async () => {
    const json = JSON.stringify(factsheet(30)).replaceAll('<', '\\u003c');
    const element = await put<SocFactsheet>(
      `<soc-factsheet><script type="application/json">${json}</script>${stat}</soc-factsheet>`,
    );
    await settled();
    expect(value(element)).to.equal('30%');
  });

  it('waits while the page’s code has it on its way', async () => {
    const element = document.createElement('soc-factsheet');
    element.factsheet = null;
    element.innerHTML = stat;
    document.body.append(element);
    await settled();
    expect(showsFallback(element.querySelector('soc-stat')!)).to.be.true;
    expect(inside(element, '[role=status]').textContent).to.contain('Loading');
    let loaded: SocLoadEvent | undefined;
    element.addEventListener('soc-load', (event) => {
      loaded = event;
    });
    element.factsheet = factsheet(40);
    await settled();
    expect(value(element)).to.equal('40%');
    expect(loaded!.factsheet.statistics.find(({ id }) => id === name)!.measure.value).to.equal(40);
    expect(inside(element, '[role=status]').textContent).to.equal('');
  });

  it('names all that is wrong, and leaves the fallback', async () => {
    const broken = factsheet(10) as unknown as {
      statistics: { measure: unknown; hedge: unknown }[];
    };
    broken.statistics[0]!.measure = 5;
    broken.statistics[1]!.hedge = 'circa';
    const errors: SocErrorEvent[] = [];
    const element = document.createElement('soc-factsheet');
    element.addEventListener('soc-error', (event) => errors.push(event));
    element.factsheet = broken as never;
    element.innerHTML = stat;
    document.body.append(element);
    await settled();
    expect(errors).to.have.length(1);
    expect(errors[0]!.problems.map(({ path }) => path)).to.deep.equal([
      'statistics[0].measure',
      'statistics[1].hedge',
    ]);
    expect(showsFallback(element.querySelector('soc-stat')!)).to.be.true;
    expect(consoleMessages()).to.have.length(1);
  });

  it('keeps the last good data when the next is broken', async () => {
    const element = await put<SocFactsheet>(`<soc-factsheet>${stat}</soc-factsheet>`);
    element.factsheet = factsheet(10);
    await settled();
    element.factsheet = {} as never;
    await settled();
    expect(value(element)).to.equal('10%');
    expect(consoleMessages()).to.have.length(1);
  });

  it('is found by elements that were there, and defined, before it', async () => {
    const holder = document.createElement('soc-later');
    holder.innerHTML = stat;
    document.body.append(holder);
    await settled();
    const { SocFactsheet } = await import('../src/elements/soc-factsheet/soc-factsheet.js');
    customElements.define('soc-later', class extends SocFactsheet {});
    await settled();
    (holder as SocFactsheet).factsheet = factsheet(60);
    await settled();
    expect(value(holder)).to.equal('60%');
  });
});
