import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/soc-case-study/soc-case-study.js';
import '../src/elements/soc-references/soc-references.js';
import '../src/elements/soc-stat/soc-stat.js';
import type { Story } from './element.js';

const meta: Meta = {
  title: 'Elements/soc-references',
  component: 'soc-references',
};
export default meta;

/** The endnotes that the elements around it cite; a number leads to its entry, and back. */
export const Default: Story = {
  render: () => html`<soc-stat name="women-among-trafficking-victims"></soc-stat>
    <soc-case-study name="womens-roles-in-the-western-balkans" open></soc-case-study>
    <soc-references></soc-references>`,
};

/** Nothing around it cites anything yet. */
export const Empty: Story = { render: () => html`<soc-references></soc-references>` };
