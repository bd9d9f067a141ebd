import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/soc-exit-framework/soc-exit-framework.js';
import { element, factsheet, plain, type Story } from './element.js';
import { lateData, lateFactsheet } from './late.js';

const { frameworks } = factsheet;
const record = frameworks[0]!;
const name = record.id;
const ownWords = '<p>What an organisation does at this level stands here.</p>';

const meta: Meta = {
  title: 'Elements/soc-exit-framework',
  component: 'soc-exit-framework',
  ...element('soc-exit-framework', 'framework', frameworks),
};
export default meta;

/** The factsheet has one framework, so no name is needed. */
export const Default: Story = {};

/** What an organisation does stands apart from what the research says. */
export const OwnWords: Story = {
  args: {
    'immediate-slot': ownWords,
    'medium-term-slot': ownWords,
    'longer-term-slot': ownWords,
  },
};

export const OwnWordsAtOneLevel: Story = { args: { 'medium-term-slot': ownWords } };

export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** A framework that the page hands over; edit it in the controls. */
export const OwnData: Story = { args: { framework: record } };

export const Narrow: Story = {
  args: { 'immediate-slot': ownWords },
  globals: { width: '280px' },
};

/** The page is in Arabic, the evidence in English; the path runs from the right. */
export const RightToLeft: Story = {
  args: { 'immediate-slot': ownWords.replace('<p>', '<p lang="en" dir="auto">') },
  globals: { direction: 'rtl', language: 'ar' },
};

/** The page will hand over a framework later; until then the reader sees what stands in the tag. */
export const OnItsWay: Story = { args: { framework: null, 'immediate-slot': ownWords } };

export const OnItsWayWithoutFallback: Story = { args: { framework: null, 'default-slot': '' } };

export const LateData: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateData('soc-exit-framework', 'framework', record),
};

/** The provider above the element has no factsheet yet. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-exit-framework></soc-exit-framework>`),
};

/** The reader sees all that stands in the tag, the organisation's own words too. */
export const WrongName: Story = {
  tags: ['warns'],
  args: {
    name: name.slice(0, -1),
    'default-slot': plain('soc-exit-framework', name),
    'immediate-slot': ownWords,
  },
};

export const WrongNameWithoutFallback: Story = {
  tags: ['warns'],
  args: { name: name.slice(0, -1), 'default-slot': '' },
};
