import type { Meta } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import '../src/elements/soc-stat/soc-stat.js';
import type { Measure, Statistic } from '../src/factsheet/types.js';
import type { Hedge } from '../src/factsheet/vocabulary.js';
import { element, factsheet, type Story } from './element.js';

const meta: Meta = {
  title: 'Pictures',
  component: 'soc-stat',
  ...element('soc-stat', 'stat', factsheet.statistics),
  parameters: { controls: { disable: true } },
};
export default meta;

let examples = 0;

/** A made-up statistic for a picture, whose text says that it is an example. */
function example(measure: Measure, hedge: Hedge | null = null): Statistic {
  examples += 1;
  return {
    id: `example-${examples}`,
    measure,
    hedge,
    text: 'An example, not evidence.',
    population: null,
    place: null,
    period: null,
    categories: [],
    aspect: 'linkages',
    sources: [1],
  };
}

const each = (stats: readonly Statistic[]) =>
  html`<div class="examples">${stats.map((stat) => html`<soc-stat .stat=${stat}></soc-stat>`)}</div>`;

const of = (
  kind: Exclude<Measure['kind'], 'amount' | 'rate'>,
  ...values: (number | [number, Hedge])[]
) =>
  each(
    values.map((entry) => {
      const [value, hedge] = [entry].flat() as [number, Hedge?];
      return example({ kind, value }, hedge);
    }),
  );

/** A hundred marks. A fraction of a per cent fills a part of a mark. The hedge is beside the number,
 * and drawn at the last counted mark: stripes for about and nearly, a point for at least and at most. */
export const Share: Story = {
  render: () =>
    of('share', 0, 0.4, 1, 50, 99.5, 100, [10, 'about'], [8, 'nearly'], [60, 'at least']),
};

/** Two bars on one scale that starts at zero, with the years, or without two years with their lengths. */
export const Change: Story = {
  render: () => of('change', 5, 25, 1000, -40, -100, 0),
};

/** Two bars on one scale. `ends` of the measure says what they compare. */
export const Multiple: Story = {
  render: () => of('multiple', 0.5, 2.5, 5, 18, 40),
};

/** Marks for people, in blocks of five by five. All counts of a factsheet have one scale, which a label states. */
export const Count: Story = {
  render: () => of('count', 0, 1, 7, 239, [845, 'nearly'], 1000, 1234, 10_000),
};

/** A line of years with the range on it. An exact age spans one year; a range of most is striped. */
export const Age: Story = {
  render: () => of('age', [12, 'at most'], [65, 'at least'], 12, [35, 'about'], [104, 'at least']),
};

/** An amount of money has a number without a picture. */
export const Amount: Story = {
  render: () =>
    each([
      example({ kind: 'amount', value: 1_500_000_000, currency: 'USD' }, 'at least'),
      example({ kind: 'amount', value: 12.5, currency: 'EUR' }),
    ]),
};

/** A part of the people to whom it refers. A rate of less than a tenth of a mark has no picture. */
export const Rate: Story = {
  render: () =>
    each([
      example({ kind: 'rate', value: 2.4, per: 1000 }),
      example({ kind: 'rate', value: 6.1, per: 100_000 }, 'about'),
    ]),
};

/** `variant` shows only the number or only the picture. The hedge stays with either. */
export const Variants: Story = {
  render: () => {
    const stat = example({ kind: 'share', value: 10 }, 'about');
    return html`<div class="examples">
      ${['both', 'number', 'picture'].map(
        (variant) => html`<soc-stat variant=${variant} .stat=${stat}></soc-stat>`,
      )}
    </div>`;
  },
};

/** A correct and an incorrect picture, with the rules. */
const pair = (right: TemplateResult, rule: string, wrong: TemplateResult, why: string) =>
  html`<div class="pair">
    <div><p><b>Do.</b> ${rule}</p>${right}</div>
    <div><p><b>Don’t.</b> ${why}</p>${wrong}</div>
  </div>`;

const drawn = (paths: TemplateResult, height: number) =>
  html`<svg class="wrong" viewBox="0 0 205 ${height}" aria-hidden="true">${paths}</svg>`;

const one = (stat: Statistic) => html`<soc-stat .stat=${stat}></soc-stat>`;

export const DoAndDont: Story = {
  name: 'Do and don’t',
  render: () => html`
    ${pair(
      one(example({ kind: 'change', value: 25 })),
      'Start both bars at zero: 25% more is a quarter longer.',
      drawn(svg`<path d="M0 0h40v10h-40z" /><path d="M0 12h205v10h-205z" />`, 22),
      'On a scale that starts later, 25% more looks five times as long.',
    )}
    ${pair(
      one(example({ kind: 'multiple', value: 5 })),
      'Draw two bars of the same height: five times the length.',
      drawn(svg`<path d="M0 40h10v10h-10z" /><path d="M20 0h50v50h-50z" />`, 50),
      'A square five times as wide has twenty-five times the area.',
    )}
    ${pair(
      one(example({ kind: 'share', value: 8 }, 'nearly')),
      'Keep the hedge with the value, and show the marks that are not counted.',
      drawn(
        svg`<path d="M0 0h8v8h-8zM10 0h8v8h-8zM20 0h8v8h-8zM30 0h8v8h-8zM40 0h8v8h-8zM50 0h8v8h-8zM60 0h8v8h-8zM70 0h8v8h-8z" />`,
        8,
      ),
      'Eight marks alone show neither the total nor the hedge.',
    )}
    ${pair(
      one(example({ kind: 'count', value: 239 })),
      'Group marks in blocks, and say what a mark is.',
      drawn(
        svg`<path d=${Array.from({ length: 239 }, (_, index) => `M${(index % 41) * 5} ${Math.floor(index / 41) * 5}h4v4h-4z`).join('')} />`,
        30,
      ),
      'Marks without groups and without a unit cannot be counted.',
    )}
  `,
};
