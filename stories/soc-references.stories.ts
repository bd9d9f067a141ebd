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

/** The endnotes that other elements on the page cite. Numbers and entries link to each other. */
export const Default: Story = {
  render: () => html`<soc-stat name="women-among-trafficking-victims"></soc-stat>
    <soc-case-study name="womens-roles-in-the-western-balkans" open></soc-case-study>
    <soc-references></soc-references>`,
};

/** No element on the page cites an endnote. */
export const Empty: Story = { render: () => html`<soc-references></soc-references>` };
