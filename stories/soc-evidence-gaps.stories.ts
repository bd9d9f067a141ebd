import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/soc-evidence-gaps/soc-evidence-gaps.js';
import { element, factsheet, type Story } from './element.js';
import { lateData, lateFactsheet } from './late.js';

const { evidenceGaps } = factsheet;

const meta: Meta = {
  title: 'Elements/soc-evidence-gaps',
  component: 'soc-evidence-gaps',
  ...element('soc-evidence-gaps', 'gaps'),
};
export default meta;

/** The gaps that the factsheet lists, and those it mentions in passing. */
export const Default: Story = { args: { view: 'list' } };

/** Statistics and case studies by category and aspect; an empty cell is a gap. */
export const AsMap: Story = { args: { view: 'map' } };

export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** Gaps passed by property; edit them in the controls. */
export const OwnData: Story = { args: { gaps: evidenceGaps.slice(0, 3) } };

export const Narrow: Story = { globals: { width: '280px' } };

export const NarrowMap: Story = { args: { view: 'map' }, globals: { width: '280px' } };

/** The page is in Arabic, the evidence in English. The table starts at the right. */
export const RightToLeftMap: Story = {
  args: { view: 'map' },
  globals: { direction: 'rtl', language: 'ar' },
};

/** `gaps` is `null` while it is loading: the fallback shows. */
export const OnItsWay: Story = { args: { gaps: null } };

export const OnItsWayWithoutFallback: Story = { args: { gaps: null, 'default-slot': '' } };

export const LateData: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateData('soc-evidence-gaps', 'gaps', evidenceGaps),
};

/** The factsheet of the provider above the element is pending. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-evidence-gaps view="map"></soc-evidence-gaps>`),
};

const broken = [{ id: 'a-gap-without-text' }];

export const BrokenData: Story = { tags: ['warns'], args: { gaps: broken } };

export const BrokenDataWithoutFallback: Story = {
  tags: ['warns'],
  args: { gaps: broken, 'default-slot': '' },
};
