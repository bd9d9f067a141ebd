import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/soc-factsheet/soc-factsheet.js';
import '../src/elements/soc-stat/soc-stat.js';
import { element, factsheet, plain, type Story } from './element.js';

const meta: Meta = {
  title: 'Elements/soc-factsheet',
  component: 'soc-factsheet',
  ...element('soc-factsheet', 'factsheet'),
};
export default meta;

const name = 'women-among-drug-arrests';

/** With nothing inside, it shows all of it: contents, sections, records and references. */
export const Default: Story = { args: { 'default-slot': '', 'heading-level': 2 } };

export const Narrow: Story = { args: { 'default-slot': '' }, globals: { width: '320px' } };

/** A factsheet of the page's own, here with one section and what it needs. */
export const OwnData: Story = {
  args: {
    'default-slot': '',
    factsheet: {
      ...factsheet,
      sections: factsheet.sections
        .filter(({ id }) => id === 'online-sexual-abuse')
        .map(({ within, ...section }) => section),
    },
  },
};

/** With elements inside, it only gives them its data. */
export const AroundOthers: Story = {
  render: () => html`<soc-factsheet>
    <p>A page's own words, and a figure of its factsheet:</p>
    <soc-stat name=${name} .innerHTML=${plain('soc-stat', name)}></soc-stat>
  </soc-factsheet>`,
};

/** Its data is broken: the elements inside keep their fallback, and the console names every fault. */
export const BrokenData: Story = {
  render: () => html`<soc-factsheet .factsheet=${{ ...factsheet, statistics: 'none' } as never}>
    <soc-stat name=${name} .innerHTML=${plain('soc-stat', name)}></soc-stat>
  </soc-factsheet>`,
  tags: ['warns'],
};
