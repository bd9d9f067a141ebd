import type { Meta } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/elements/soc-stats/soc-stats.js';
import { factsheet, plain, type Story } from './element.js';
import { lateFactsheet } from './late.js';

const { args, argTypes, template } = getStorybookHelpers('soc-stats');
const { definitions, statistics } = factsheet;

/** The fallback: all statistics as plain HTML. */
const fallback = statistics.map(({ id }) => plain('soc-stat', id, 4)).join('');

const choice = (key: string, options: readonly string[]) => ({
  [key]: { ...argTypes[key], control: 'select' as const, options },
});

const meta: Meta = {
  title: 'Elements/soc-stats',
  component: 'soc-stats',
  argTypes: {
    ...argTypes,
    ...choice(
      'category',
      definitions.flatMap(({ categories }) => categories.map(({ id }) => id)),
    ),
    ...choice('aspect', ['linkages', 'roles', 'victimisation', 'interventions']),
    ...choice('view', ['cards', 'table']),
  },
  render: (storyArgs) => template({ ...args, 'default-slot': fallback, ...storyArgs }),
};
export default meta;

/** All statistics, as cards. */
export const Default: Story = {};

/** Column headings sort the table. */
export const AsTable: Story = { args: { view: 'table' } };

/** The page sets the initial filter; readers can change it. */
export const Filtered: Story = {
  args: { category: 'modern-slavery-and-human-trafficking', aspect: 'victimisation' },
};

/** No statistic matches the filter: a message shows, with a button that clears the filter. */
export const NothingFound: Story = { args: { category: 'fraud' } };

export const HeadingLevel: Story = { args: { 'heading-level': 2, aspect: 'roles' } };

export const Narrow: Story = { args: { aspect: 'roles' }, globals: { width: '280px' } };

/** Each row becomes a block with labelled values. */
export const NarrowTable: Story = {
  args: { view: 'table', aspect: 'roles' },
  globals: { width: '280px' },
};

/** The page is in Arabic, the evidence in English. The table starts at the right. */
export const RightToLeftTable: Story = {
  args: { view: 'table', aspect: 'roles' },
  globals: { direction: 'rtl', language: 'ar' },
};

/** The factsheet of the provider above the element is pending. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-stats view="table"></soc-stats>`),
};

/** A letter is missing: all statistics show, and the console suggests similar categories. */
export const WrongCategory: Story = {
  tags: ['warns'],
  args: { category: 'illegal-drug', view: 'table' },
};
