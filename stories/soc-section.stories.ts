import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/soc-section/soc-section.js';
import { element, factsheet, type Story } from './element.js';

const meta: Meta = {
  title: 'Elements/soc-section',
  component: 'soc-section',
  ...element('soc-section', undefined, factsheet.sections),
};
export default meta;

/** Statements with their endnotes, and a list. */
export const Default: Story = { args: { name: 'why-it-matters' } };

/** A section with its subsections. */
export const WithParts: Story = { args: { name: 'womens-victimisation', 'heading-level': 2 } };

/** A definition with its categories, and further categories that the text names. */
export const WithDefinition: Story = { args: { name: 'definition' } };

/** A section that contains case studies and a framework. */
export const WithCaseStudies: Story = { args: { name: 'interventions-case-studies' } };

export const Resources: Story = { args: { name: 'resources' } };

export const Narrow: Story = { args: { name: 'overview' }, globals: { width: '280px' } };

export const RightToLeft: Story = {
  args: { name: 'entry-points' },
  globals: { direction: 'rtl', language: 'ar' },
};

/** A word is missing in `name`. The fallback shows, and the console suggests similar names. */
export const WrongName: Story = {
  args: { name: 'why-matters', 'default-slot': '<p>The same in plain HTML.</p>' },
  tags: ['warns'],
};
