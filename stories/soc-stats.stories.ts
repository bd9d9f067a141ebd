import type { Meta } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/elements/soc-stats/soc-stats.js';
import { factsheet, plain, type Story } from './element.js';
import { lateFactsheet } from './late.js';

const { args, argTypes, template } = getStorybookHelpers('soc-stats');
const { definitions, statistics } = factsheet;

/** Every figure as plain HTML, as an editor would paste it between the tags. */
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
  render: (given) => template({ ...args, 'default-slot': fallback, ...given }),
};
export default meta;

/** All figures, as cards. */
export const Default: Story = {};

/** The heads of its columns sort it. */
export const AsTable: Story = { args: { view: 'table' } };

/** The page narrows what it shows; the reader may widen it again. */
export const Filtered: Story = {
  args: { category: 'modern-slavery-and-human-trafficking', aspect: 'victimisation' },
};

/** The factsheet has nothing on it: that is said, with a way back. */
export const NothingFound: Story = { args: { category: 'fraud' } };

export const HeadingLevel: Story = { args: { 'heading-level': 2, aspect: 'roles' } };

export const Narrow: Story = { args: { aspect: 'roles' }, globals: { width: '280px' } };

/** Each row becomes a block that names what stands in it. */
export const NarrowTable: Story = {
  args: { view: 'table', aspect: 'roles' },
  globals: { width: '280px' },
};

/** The page is in Arabic, the evidence in English: the table runs from the right. */
export const RightToLeftTable: Story = {
  args: { view: 'table', aspect: 'roles' },
  globals: { direction: 'rtl', language: 'ar' },
};

/** The provider above the element has no factsheet yet. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-stats view="table"></soc-stats>`),
};

/** A letter is missing: all figures show, and the console names the nearest. */
export const WrongCategory: Story = {
  tags: ['warns'],
  args: { category: 'illegal-drug', view: 'table' },
};
