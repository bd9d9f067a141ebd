import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/soc-exit-framework/soc-exit-framework.js';
import { element, factsheet, plain, type Story } from './element.js';
import { lateData, lateFactsheet } from './late.js';

const { frameworks } = factsheet;
const record = frameworks[0]!;
const name = record.id;
const ownWords = '<p>What an organisation does at this level.</p>';

const meta: Meta = {
  title: 'Elements/soc-exit-framework',
  component: 'soc-exit-framework',
  ...element('soc-exit-framework', 'framework', frameworks),
};
export default meta;

/** The factsheet has one framework, so no name is needed. */
export const Default: Story = {};

/** Slotted content of an organisation, separate from the evidence. */
export const OwnWords: Story = {
  args: {
    'immediate-slot': ownWords,
    'medium-term-slot': ownWords,
    'longer-term-slot': ownWords,
  },
};

export const OwnWordsAtOneLevel: Story = { args: { 'medium-term-slot': ownWords } };

export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** A framework passed by property; edit it in the controls. */
export const OwnData: Story = { args: { framework: record } };

export const Narrow: Story = {
  args: { 'immediate-slot': ownWords },
  globals: { width: '280px' },
};

/** The page is in Arabic, the evidence in English. The path starts at the right. */
export const RightToLeft: Story = {
  args: { 'immediate-slot': ownWords.replace('<p>', '<p lang="en" dir="auto">') },
  globals: { direction: 'rtl', language: 'ar' },
};

/** `framework` is `null` while it is loading: the fallback shows. */
export const OnItsWay: Story = { args: { framework: null, 'immediate-slot': ownWords } };

export const OnItsWayWithoutFallback: Story = { args: { framework: null, 'default-slot': '' } };

export const LateData: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateData('soc-exit-framework', 'framework', record),
};

/** The factsheet of the provider above the element is pending. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-exit-framework></soc-exit-framework>`),
};

/** A letter is missing in `name`. All light DOM content shows, slotted content included. */
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
