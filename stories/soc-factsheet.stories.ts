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

/** An empty tag shows the complete factsheet: contents, sections, records and references. */
export const Default: Story = { args: { 'default-slot': '', 'heading-level': 2 } };

export const Narrow: Story = { args: { 'default-slot': '' }, globals: { width: '320px' } };

/** A factsheet passed by property, here with one section. */
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

/** A tag with elements inside only provides the factsheet to them. */
export const AroundOthers: Story = {
  render: () => html`<soc-factsheet>
    <p>Text of the page, and a figure from its factsheet:</p>
    <soc-stat name=${name} .innerHTML=${plain('soc-stat', name)}></soc-stat>
  </soc-factsheet>`,
};

/** The data is invalid: the elements inside keep their fallback, and the console lists all problems. */
export const BrokenData: Story = {
  render: () => html`<soc-factsheet .factsheet=${{ ...factsheet, statistics: 'none' } as never}>
    <soc-stat name=${name} .innerHTML=${plain('soc-stat', name)}></soc-stat>
  </soc-factsheet>`,
  tags: ['warns'],
};
