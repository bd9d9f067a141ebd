import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/soc-case-study/soc-case-study.js';
import { element, factsheet, plain, type Story } from './element.js';
import { lateData, lateFactsheet } from './late.js';

const { caseStudies } = factsheet;
const name = 'women-in-gangs-in-cape-town';
const record = caseStudies.find(({ id }) => id === name)!;

const meta: Meta = {
  title: 'Elements/soc-case-study',
  component: 'soc-case-study',
  ...element('soc-case-study', 'caseStudy', caseStudies),
};
export default meta;

/** Closed behind its content note: the reader decides. */
export const Default: Story = { args: { name } };

export const Open: Story = { args: { name, open: true } };

export const WithFigure: Story = {
  args: { name: 'womens-roles-in-the-western-balkans', open: true },
};

export const WithoutContentNote: Story = { args: { name: 'stamp-out-slavery-in-nigeria' } };

/** The figure in the case study has no heading of its own, so only the title follows the level. */
export const HeadingLevel: Story = { args: { name, 'heading-level': 2 } };

/** A case study that the page hands over; edit it in the controls. */
export const OwnData: Story = { args: { name, caseStudy: record } };

export const Narrow: Story = {
  args: { name: 'womens-roles-in-the-western-balkans', open: true },
  globals: { width: '280px' },
};

/** The page is in Arabic, the evidence in English: numbers and names follow the page. */
export const RightToLeft: Story = {
  args: { name: 'womens-roles-in-the-western-balkans', open: true },
  globals: { direction: 'rtl', language: 'ar' },
};

/** The page will hand over a case study later; until then the reader sees what stands in the tag. */
export const OnItsWay: Story = { args: { name, caseStudy: null } };

export const OnItsWayWithoutFallback: Story = {
  args: { name, caseStudy: null, 'default-slot': '' },
};

export const LateData: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateData('soc-case-study', 'caseStudy', record, name),
};

/** The provider above the element has no factsheet yet. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-case-study name=${name}></soc-case-study>`),
};

/** A letter is missing: the reader sees the fallback, and the console names the nearest. */
export const WrongName: Story = {
  tags: ['warns'],
  args: { name: name.slice(0, -1), 'default-slot': plain('soc-case-study', name) },
};

export const WrongNameWithoutFallback: Story = {
  tags: ['warns'],
  args: { name: name.slice(0, -1), 'default-slot': '' },
};
