import { expect } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import '../src/elements/soc-stat/soc-stat.js';
import type { SocStat } from '../src/elements/soc-stat/soc-stat.js';
import { statistics } from '../src/factsheet/built-in.js';
import { formatMeasure } from '../src/factsheet/index.js';
import type { Statistic } from '../src/factsheet/types.js';
import { measureKinds } from '../src/factsheet/vocabulary.js';
import { common } from '../src/i18n/en.js';
import { inside, outline, put, showsFallback } from './support.js';

const example: Statistic = {
  id: 'example',
  measure: { kind: 'change', value: 1000 },
  hedge: null,
  text: 'An example.',
  population: null,
  place: null,
  period: null,
  categories: [],
  aspect: 'roles',
  sources: [1],
};

/** Kinds of which the built-in factsheet has none. */
const examples: Partial<Record<string, Statistic>> = {
  amount: { ...example, measure: { kind: 'amount', value: 1_500_000, currency: 'USD' } },
  rate: { ...example, measure: { kind: 'rate', value: 2.4, per: 1000 } },
};

async function own(
  measure: Statistic['measure'],
  rest: Partial<Statistic> = {},
  attributes = '',
): Promise<SocStat> {
  const stat = await put<SocStat>(`<soc-stat name=${statistics[0]!.id} ${attributes}></soc-stat>`);
  stat.stat = { ...example, ...rest, measure };
  await stat.updateComplete;
  return stat;
}

const single = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What is heard of the number, or of the picture in its place: names where there are any. */
function heard(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (node.getAttribute('aria-hidden') === 'true') return '';
  return node.getAttribute('role') === 'img'
    ? computeAccessibleName(node)
    : [...node.childNodes].map(heard).join('');
}

/** The value with its hedge, in words. */
function hedged({ measure, hedge }: Statistic): string {
  const value = formatMeasure(measure, 'en');
  const after = measure.kind === 'age' && hedge ? common.ageBounds[hedge] : undefined;
  return after ? `${value} ${after}` : `${hedge ? `${common.hedges[hedge]} ` : ''}${value}`;
}

describe('pictures', () => {
  for (const variant of ['both', 'number', 'picture', 'both" inline="', 'picture" inline="']) {
    it(`say the number with its hedge, once: ${variant.replaceAll('"', '')}`, async () => {
      for (const stat of statistics) {
        const shown = await put<SocStat>(
          `<soc-stat name="${stat.id}" variant="${variant}"></soc-stat>`,
        );
        expect(single(heard(inside(shown, '[part=number]')))).to.equal(hedged(stat));
        const { parentElement: around } = inside(shown, '[part=number]');
        const endnotes = shown.inline ? ` ${stat.sources.join(', ')}` : '';
        expect(single(`${heard(around!)}${endnotes}`)).to.equal(hedged(stat) + endnotes);
      }
    });
  }

  it('are as long before and after as the change says, at any width', async () => {
    for (const width of [120, 320, 960]) {
      const stat = await own({ kind: 'change', value: 1000 });
      stat.style.setProperty('width', `${width}px`);
      const seen = (part: string) => inside(stat, `path.${part}`).getBoundingClientRect();
      const [before, after] = [seen('rest'), seen('counted')];
      expect(after.width / before.width).to.be.closeTo(11, 0.11);
      expect(after.left).to.be.closeTo(before.left, 0.1);
      expect(after.left).to.be.closeTo(inside(stat, 'svg').getBoundingClientRect().left, 0.1);
      expect(after.right).to.be.at.most(stat.getBoundingClientRect().right + 0.1);
    }
  });

  it('have one path for each colour, however many marks', async () => {
    const stat = await own({ kind: 'count', value: 845 });
    expect(stat.shadowRoot!.querySelectorAll('svg *')).to.have.length(2);
    expect(inside(stat, 'path.counted').getAttribute('d')!.match(/M/g)).to.have.length(85);
  });

  it('say in words what gives them their scale', async () => {
    const words = async (measure: Statistic['measure'], rest?: Partial<Statistic>) =>
      [...(await own(measure, rest)).shadowRoot!.querySelectorAll('[part=picture] > span')].map(
        (label) => label.textContent,
      );
    expect(await words({ kind: 'change', value: 25 })).to.deep.equal(['100%', '125%']);
    const period = { from: 2017, to: 2018 };
    expect(await words({ kind: 'change', value: 25 }, { period })).to.deep.equal(['2017', '2018']);
    expect(await words({ kind: 'multiple', value: 5 })).to.deep.equal(['1×', '5×']);
    expect(await words({ kind: 'age', value: 12 })).to.deep.equal(['0 years', '100 years']);
    const ends = { from: 'without', to: 'with' };
    expect(await words({ kind: 'multiple', value: 5, ends })).to.deep.equal(['without', 'with']);
    expect(await words({ kind: 'age', value: 12, most: true })).to.deep.equal([
      ...['0 years', '100 years'],
      common.most,
    ]);
    expect(await words({ kind: 'count', value: 845 })).to.deep.equal(['Each mark is 10 people']);
    expect(await words({ kind: 'share', value: 8 })).to.deep.equal(['Each mark is 1%']);
  });

  it('are mirrored from right to left', async () => {
    document.body.dir = 'rtl';
    const stat = await own({ kind: 'share', value: 10 });
    const picture = inside(stat, 'svg').getBoundingClientRect();
    const counted = inside(stat, 'path.counted').getBoundingClientRect();
    expect(counted.right).to.be.closeTo(picture.right, 0.5);
    expect(picture.right).to.be.closeTo(stat.getBoundingClientRect().right, 0.5);
    document.body.removeAttribute('dir');
  });

  it('stand alone, or stay away, and anything else means both', async () => {
    const name = statistics[0]!.id;
    const parts = async (variant: string) => {
      const stat = await put<SocStat>(`<soc-stat name="${name}" variant="${variant}"></soc-stat>`);
      return ['[part=value]', 'svg'].map((part) => Boolean(stat.shadowRoot!.querySelector(part)));
    };
    expect(await parts('number')).to.deep.equal([true, false]);
    expect(await parts('picture')).to.deep.equal([false, true]);
    expect(await parts('both')).to.deep.equal([true, true]);
    expect(await parts('graphic')).to.deep.equal([true, true]);
  });

  it('have an amount as its number alone, also where a picture is asked for', async () => {
    const measure = { kind: 'amount', value: 1_500_000, currency: 'USD' } as const;
    for (const attributes of ['', 'variant="picture"']) {
      const stat = await own(measure, {}, attributes);
      expect(inside(stat, '[part=value]').textContent).to.equal('USD\u00a01,500,000');
      expect(stat.shadowRoot!.querySelector('svg')).to.be.null;
    }
  });

  it('have a rate with the number of people that it is per', async () => {
    const stat = await own({ kind: 'rate', value: 2.4, per: 1000 });
    expect(inside(stat, '[part=value]').textContent).to.equal('2.4\u00a0per\u00a01,000');
    expect(stat.shadowRoot!.querySelectorAll('path')).to.have.length(2);
    const rare = await own({ kind: 'rate', value: 2.4, per: 100_000 });
    expect(inside(rare, '[part=value]').textContent).to.equal('2.4\u00a0per\u00a0100,000');
    expect(rare.shadowRoot!.querySelector('svg')).to.be.null;
  });

  for (const look of ['variant="picture"', 'inline', 'inline variant="picture"']) {
    it(`pass an audit, one of each kind: ${look}`, async () => {
      for (const kind of measureKinds) {
        const stat = await put<SocStat>(`<soc-stat name=${statistics[0]!.id} ${look}></soc-stat>`);
        stat.stat = statistics.find(({ measure }) => measure.kind === kind) ?? examples[kind]!;
        await stat.updateComplete;
        expect(showsFallback(stat)).to.be.false;
        await expect(stat).to.be.accessible();
      }
    });
  }
});

describe('a figure in running text', () => {
  const name = 'women-among-drug-arrests';
  const line = `<p style="width: 500px">Before it, <soc-stat inline name="${name}"></soc-stat> and on.</p>`;
  const inText = async () => (await put(line)).querySelector('soc-stat')!;

  it('stands in its line, no higher than the text', async () => {
    const stat = await inText();
    const { offsetHeight: alone } = await put('<p style="width: 500px">Before it, and on.</p>');
    expect(getComputedStyle(stat).display).to.equal('inline');
    expect(stat.parentElement!.offsetHeight).to.be.at.most(alone * 1.3);
  });

  it('opens to the whole claim where the reader presses it', async () => {
    const stat = await inText();
    const claim = inside(stat, '[part=claim]');
    expect(claim.checkVisibility()).to.be.false;
    expect(outline(stat)[0]).to.match(/^disclosure: about 10%$/);
    inside(stat, '[part=toggle]').click();
    expect(inside<HTMLDetailsElement>(stat, '[part=inline]').open).to.be.true;
    expect(claim.checkVisibility()).to.be.true;
    expect(claim.textContent).to.contain('crime data from 96 countries suggest');
    expect(claim.textContent).to.contain('Period not stated');
    expect(claim.querySelector('[part=endnote]')!.textContent).to.equal('8');
  });

  it('keeps its fallback in the line', async () => {
    const holder = document.createElement('p');
    holder.innerHTML = 'Before it, <soc-stat inline>about 10%</soc-stat> and on.';
    const stat = holder.querySelector('soc-stat')!;
    stat.stat = null;
    document.body.append(holder);
    await stat.updateComplete;
    expect(getComputedStyle(stat).display).to.equal('inline');
    expect(holder.innerText).to.equal('Before it, about 10% and on.');
  });
});
