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

/** Closed, with its content note above the text. */
export const Default: Story = { args: { name } };

export const Open: Story = { args: { name, open: true } };

export const WithFigure: Story = {
  args: { name: 'womens-roles-in-the-western-balkans', open: true },
};

export const WithoutContentNote: Story = { args: { name: 'stamp-out-slavery-in-nigeria' } };

/** The level applies to the title. */
export const HeadingLevel: Story = { args: { name, 'heading-level': 2 } };

/** A case study passed by property; edit it in the controls. */
export const OwnData: Story = { args: { name, caseStudy: record } };

export const Narrow: Story = {
  args: { name: 'womens-roles-in-the-western-balkans', open: true },
  globals: { width: '280px' },
};

/** The page is in Arabic, the evidence in English. Numbers and place names follow the page. */
export const RightToLeft: Story = {
  args: { name: 'womens-roles-in-the-western-balkans', open: true },
  globals: { direction: 'rtl', language: 'ar' },
};

/** `caseStudy` is `null` while it is loading: the fallback shows. */
export const OnItsWay: Story = { args: { name, caseStudy: null } };

export const OnItsWayWithoutFallback: Story = {
  args: { name, caseStudy: null, 'default-slot': '' },
};

export const LateData: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateData('soc-case-study', 'caseStudy', record, name),
};

/** The factsheet of the provider above the element is pending. */
export const LateFactsheet: Story = {
  parameters: { controls: { disable: true } },
  render: () => lateFactsheet(html`<soc-case-study name=${name}></soc-case-study>`),
};

/** A letter is missing in `name`. The fallback shows, and the console suggests similar names. */
export const WrongName: Story = {
  tags: ['warns'],
  args: { name: name.slice(0, -1), 'default-slot': plain('soc-case-study', name) },
};

export const WrongNameWithoutFallback: Story = {
  tags: ['warns'],
  args: { name: name.slice(0, -1), 'default-slot': '' },
};
