import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import type { LitElement } from 'lit';
import '../src/index.js';
import { mountActionsPanel } from '../src/actions/actions-panel.js';
import type { AttributionDetails } from '../src/actions/types.js';
import type { SocFactsheet } from '../src/elements/soc-factsheet/soc-factsheet.js';
import { SocStat } from '../src/elements/soc-stat/soc-stat.js';
import { builtInFactsheet } from '../src/factsheet/built-in.js';
import { validate } from '../src/factsheet/validate.js';
import { inside, put, settled, text } from './support.js';

const name = 'women-among-trafficking-victims';
const other = 'women-among-drug-arrests';
const stat = `<soc-stat name="${name}"></soc-stat>`;

type Page = Window & typeof globalThis & { complaints?: string[]; again?: () => Promise<string> };

/** What a page's reader took along: copied texts, saved files, and the words drawn on an image. */
interface Observed {
  copied: string[];
  saved: { name: string; blob: Blob }[];
  drawn: string[];
  restore: () => void;
}

/** A clipboard that takes or refuses, and downloads that end here. */
function observe(page: Page, refused = false): Observed {
  const { createObjectURL } = page.URL;
  const { click } = page.HTMLAnchorElement.prototype;
  const { fillText } = page.CanvasRenderingContext2D.prototype;
  const copied: string[] = [];
  const saved: Observed['saved'] = [];
  const drawn: string[] = [];
  let blob: Blob;
  const writeText = async (text: string) => {
    if (refused) throw new DOMException('', 'NotAllowedError');
    copied.push(text);
  };
  Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value: { writeText } });
  page.URL.createObjectURL = (given) => {
    blob = given as Blob;
    return createObjectURL.call(page.URL, given);
  };
  page.HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, blob });
  };
  page.CanvasRenderingContext2D.prototype.fillText = function (...given) {
    drawn.push(given[0]);
    fillText.apply(this, given);
  };
  const restore = () => {
    Reflect.deleteProperty(page.navigator, 'clipboard');
    page.URL.createObjectURL = createObjectURL;
    page.HTMLAnchorElement.prototype.click = click;
    page.CanvasRenderingContext2D.prototype.fillText = fillText;
  };
  return { copied, saved, drawn, restore };
}

/** Opens a disclosure as a reader does, and waits for what can be done. */
async function openSources(element: Element, which = '[part=attribution]'): Promise<HTMLElement> {
  const details = inside<HTMLDetailsElement>(element, which);
  details.querySelector('summary')!.click();
  await waitUntil(() => details.querySelector('[part=actions]'), 'the panel does not come');
  return details.querySelector<HTMLElement>('[part=actions]')!;
}

const buttons = (box: Element) => [...box.querySelectorAll('button')];
const labels = (box: Element) => buttons(box).map(text);

/** Presses a button, and gives what the status line then says. */
async function press(box: Element, label: string): Promise<string> {
  const status = box.querySelector('[role=status]')!;
  status.replaceChildren();
  buttons(box)
    .find((button) => text(button) === label)!
    .click();
  await waitUntil(() => status.textContent, `${label} says nothing`);
  return status.textContent!;
}

const all = [
  'Text with source',
  'Citation',
  'BibTeX',
  'CSL-JSON',
  'Image (PNG)',
  'Data (CSV)',
  'Data (JSON)',
];
const copies = all.slice(0, 4);

describe('what a reader takes along', () => {
  let taken: Observed;

  beforeEach(() => {
    taken = observe(window as Page);
  });

  afterEach(() => taken.restore());

  it('is added below the sources once they are opened, with roles and names', async () => {
    const element = await put<SocStat>(stat);
    expect(element.shadowRoot!.querySelector('button')).to.be.null;
    const box = await openSources(element);
    expect(labels(box)).to.deep.equal(all);
    const groups = [...box.querySelectorAll('[role=group]')].map((group) =>
      computeAccessibleName(group),
    );
    expect(groups).to.deep.equal(['Copy', 'Save']);
    expect(box.lang).to.equal('en');
    expect(box.querySelector('[role=status]')!.textContent).to.equal('');
    await expect(element).to.be.accessible();
  });

  for (const [html, kinds] of [
    [stat, all],
    ['<soc-stats view="table"></soc-stats>', [...copies, 'Data (CSV)', 'Data (JSON)']],
    [
      '<soc-case-study name="women-in-gangs-in-cape-town"></soc-case-study>',
      [...copies, 'Data (JSON)'],
    ],
    ['<soc-exit-framework></soc-exit-framework>', [...copies, 'Data (JSON)']],
    ['<soc-evidence-gaps></soc-evidence-gaps>', [...copies, 'Data (JSON)']],
    [
      '<soc-evidence-gaps view="map"></soc-evidence-gaps>',
      [...copies, 'Data (CSV)', 'Data (JSON)'],
    ],
    ['<soc-section name="why-it-matters"></soc-section>', [...copies, 'Data (JSON)']],
    ['<soc-factsheet></soc-factsheet>', [...copies, 'Data (CSV)', 'Data (JSON)']],
  ] as const) {
    it(`is what applies, each with its result, and leaves no trace: ${html}`, async () => {
      const element = await put<LitElement>(html);
      await settled();
      const trace = () => [
        history.length,
        location.href,
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        document.documentElement.querySelectorAll('*').length,
      ];
      const before = trace();
      const box = await openSources(element, '.root > [part=attribution]');
      expect(labels(box)).to.deep.equal(kinds);
      for (const label of copies) {
        expect(await press(box, label)).to.equal(`Copied: ${label}.`);
      }
      const [words, plain, bibtex, csl] = taken.copied;
      expect(words!.endsWith(`Source: ${plain}`)).to.be.true;
      expect(plain).to.contain('Serious and organised crime and violence against women and girls.');
      expect(bibtex).to.match(/^@misc\{[a-z-]+,\n/);
      expect(JSON.parse(csl!)[0].type).to.equal('document');
      for (const label of kinds.slice(copies.length)) {
        expect(await press(box, label)).to.match(/^Saved as [a-z-]+\.(png|csv|json)\.$/);
      }
      const data = validate(JSON.parse(await taken.saved.at(-1)!.blob.text()));
      expect(data.ok).to.be.true;
      expect(trace()).to.deep.equal(before);
    });
  }

  it('is that of the record shown by then', async () => {
    const element = await put<SocStat>(stat);
    const box = await openSources(element);
    element.name = other;
    await element.updateComplete;
    await press(box, 'Text with source');
    await press(box, 'Data (JSON)');
    expect(taken.copied[0]).to.contain('about 10%');
    expect(taken.saved[0]!.name).to.equal(`${other}.json`);
  });

  it('is of each figure by itself where several stand together', async () => {
    const stats = await put<LitElement>('<soc-stats></soc-stats>');
    const box = await openSources(stats, 'li:nth-child(4) [part=attribution]');
    expect(labels(box)).to.deep.equal(all);
    await press(box, 'Image (PNG)');
    expect(taken.saved[0]!.name).to.equal(`${other}.png`);
    expect(stats.shadowRoot!.querySelectorAll('[part=actions]')).to.have.length(1);
  });

  it('is taken by the keyboard alone, which stays where it is', async () => {
    const element = await put<SocStat>(stat);
    inside(element, '[part=sources]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => element.shadowRoot!.querySelector('[part=actions]'),
      'the panel does not come',
    );
    const box = inside(element, '[part=actions]');
    for (const [index, button] of buttons(box).entries()) {
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(button);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => taken.copied.length + taken.saved.length === index + 1, text(button));
      expect(element.shadowRoot!.activeElement).to.equal(button);
    }
  });

  it('says all that the figure says on its image, in the page’s colours', async () => {
    const element = await put<SocStat>(
      '<div style="background: rgb(10, 20, 30); color: rgb(250, 240, 230)"></div>',
    );
    element.innerHTML = `<soc-stat name="${other}" style="--soc-accent: rgb(200, 100, 0)"></soc-stat>`;
    const figure = element.querySelector<SocStat>('soc-stat')!;
    await figure.updateComplete;
    await press(await openSources(figure), 'Image (PNG)');
    const said = taken.drawn.join(' ');
    for (const words of [
      'Women among people arrested for drug-related offences',
      'about',
      '10%',
      'Women were about 10% of those arrested for drug-related offences',
      'People arrested for drug-related offences · 96 countries · Period not stated',
      'Serious and organised crime and violence against women and girls. Title by soc-elements. Publisher not stated, year not stated. Endnote 8.',
    ]) {
      expect(said).to.contain(words);
    }
    const [{ blob }] = taken.saved as [Observed['saved'][0]];
    expect(blob.type).to.equal('image/png');
    const image = await createImageBitmap(blob);
    expect([image.width, image.height]).to.deep.equal([1200, 630]);
    const canvas = new OffscreenCanvas(1200, 630).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, 1200, 630);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    expect([...data.slice(0, 3)]).to.deep.equal([10, 20, 30]);
    expect(counts.get('200,100,0')).to.be.above(2000); // Ten marks and the number.
    expect(counts.get('250,240,230')).to.be.above(500); // The sentence.
  });

  it('mirrors its image where the page reads from right to left', async () => {
    const element = await put<SocStat>(`<div dir="rtl">${stat}</div>`);
    const figure = element.querySelector<SocStat>('soc-stat')!;
    const { fillText } = CanvasRenderingContext2D.prototype;
    const places: [CanvasTextAlign, CanvasDirection, number][] = [];
    CanvasRenderingContext2D.prototype.fillText = function (words, x, y) {
      places.push([this.textAlign, this.direction, x]);
      fillText.call(this, words, x, y);
    };
    await press(await openSources(figure), 'Image (PNG)');
    expect(places[0]).to.deep.equal(['right', 'ltr', 1200 - 64]);
  });

  it('is shown, selected, where the browser refuses to copy it', async () => {
    taken.restore();
    taken = observe(window as Page, true);
    const element = await put<SocStat>(stat);
    const box = await openSources(element);
    expect(await press(box, 'Citation')).to.equal(
      'The browser refused to copy this. It is selected here for you to copy.',
    );
    const area = box.querySelector('textarea')!;
    expect(area.value).to.match(
      /^Women among victims of trafficking for sexual exploitation\. In: Serious/,
    );
    expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
    expect(area.readOnly).to.be.true;
    expect(computeAccessibleName(area)).to.equal('Citation');
    expect(element.shadowRoot!.activeElement).to.equal(area);
    await expect(element).to.be.accessible();
    await press(box, 'BibTeX');
    expect(box.querySelectorAll('textarea')).to.have.length(1);
    expect(box.querySelector('textarea')!.value).to.match(/^@misc/);
  });

  it('says so where the browser refuses to make a file', async () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    const element = await put<SocStat>(stat);
    const box = await openSources(element);
    expect(await press(box, 'Image (PNG)')).to.equal('The browser refused to save this.');
    expect(taken.saved).to.be.empty;
    HTMLCanvasElement.prototype.toBlob = toBlob;
  });

  it('is not added by a script of one version to an element of another', async () => {
    const element = await put<SocStat>(stat);
    const { attribution } = inside<AttributionDetails>(element, '[part=attribution]');
    const host = (version: string) => {
      const tag = `version-${version.replaceAll('.', '-')}`;
      customElements.define(tag, Object.assign(class extends HTMLElement {}, { version }));
      const root = document.createElement(tag).attachShadow({ mode: 'open' });
      root.innerHTML = '<div class="root"><details></details></div>';
      return Object.assign(root.querySelector('details')!, { attribution }) as AttributionDetails;
    };
    const [older, same] = [host('0.0.1'), host(SocStat.version)];
    mountActionsPanel(older);
    mountActionsPanel(same);
    expect([older.children.length, same.children.length]).to.deep.equal([0, 1]);
  });

  it('is the whole of a factsheet of one’s own, with its own title', async () => {
    const element = await put<SocFactsheet>('<soc-factsheet></soc-factsheet>');
    const publication = { publisher: null, year: null, url: null };
    element.factsheet = { ...builtInFactsheet, title: 'An example', publication };
    await element.updateComplete;
    expect(text(inside(element, '.stat [part=attribution]'))).to.contain(
      'From the factsheet An example',
    );
    const box = await openSources(element, '.root > [part=attribution]');
    await press(box, 'Citation');
    expect(taken.copied).to.deep.equal(['An example. Publisher not stated, year not stated.']);
    await press(box, 'Data (JSON)');
    expect(taken.saved[0]!.name).to.equal('factsheet.json');
  });
});

describe('what the built scripts let a reader take along', () => {
  async function open(path: string) {
    const frame = document.createElement('iframe');
    frame.src = new URL(`./pages/${path}`, import.meta.url).href;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentWindow as Page;
    const elements = [...page.document.querySelectorAll<LitElement>('body > :not(script)')];
    for (const element of elements) {
      await page.customElements.whenDefined(element.localName);
      await element.updateComplete;
    }
    const requests = () =>
      page.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('soc-actions.js'));
    return { page, elements, requests };
  }

  for (const path of ['strict.html', 'each.html']) {
    it(`is asked for once, when the reader opens sources, and is complete: ${path}`, async () => {
      const { page, elements, requests } = await open(path);
      const taken = observe(page);
      expect(requests()).to.be.empty;
      const steps = page.history.length;
      for (const element of elements) {
        const box = await openSources(element);
        for (const label of labels(box)) {
          expect(await press(box, label)).to.match(/^(Copied: |Saved as )/);
        }
        const data = validate(JSON.parse(await taken.saved.at(-1)!.blob.text()));
        expect(data.ok, element.localName).to.be.true;
        if (!data.ok || element.localName !== 'soc-stat') continue;
        expect(data.factsheet.statistics).to.deep.equal(
          builtInFactsheet.statistics.filter(({ id }) => id === name),
        );
      }
      expect(requests()).to.deep.equal(['/dist/embed/soc-actions.js']);
      expect(page.history.length).to.equal(steps);
      expect(page.complaints).to.deep.equal([]);
    });
  }

  it('is missing without a word where it cannot be had', async () => {
    const { page, elements, requests } = await open('alone.html');
    const details = inside<HTMLDetailsElement>(elements[0]!, '[part=attribution]');
    details.querySelector('summary')!.click();
    await waitUntil(() => requests().length, 'nothing was asked for');
    expect(await page.again!()).to.equal('refused'); // And so was the element, before.
    expect(details.open).to.be.true;
    expect(text(details)).to.contain('Not stated:');
    expect(details.querySelector('button')).to.be.null;
    expect(page.complaints).to.deep.equal([]);
  });
});
