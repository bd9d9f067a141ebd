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

/** A part with the parts that stand within it. */
export const WithParts: Story = { args: { name: 'womens-victimisation', 'heading-level': 2 } };

/** The definition, with its nine categories and those named beyond it. */
export const WithDefinition: Story = { args: { name: 'definition' } };

/** Case studies and the framework, where the factsheet has them. */
export const WithCaseStudies: Story = { args: { name: 'interventions-case-studies' } };

export const Resources: Story = { args: { name: 'resources' } };

export const Narrow: Story = { args: { name: 'overview' }, globals: { width: '280px' } };

export const RightToLeft: Story = {
  args: { name: 'entry-points' },
  globals: { direction: 'rtl', language: 'ar' },
};

/** The console says which names come nearest. */
export const WrongName: Story = {
  args: { name: 'why-matters', 'default-slot': '<p>The same in plain HTML.</p>' },
  tags: ['warns'],
};
