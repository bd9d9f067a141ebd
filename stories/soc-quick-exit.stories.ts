import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/soc-quick-exit/soc-quick-exit.js';
import { element, type Story } from './element.js';

const meta: Meta = {
  title: 'Elements/soc-quick-exit',
  component: 'soc-quick-exit',
  // A page has one quick exit, and a page of documentation shows several stories.
  tags: ['!autodocs', 'moves'],
  ...element('soc-quick-exit', undefined),
};
export default meta;

/** The link that stays in view, in the corner of the window; in its place, what the tag contains. */
export const Default: Story = {};

/** An empty tag: the element says what leaving does not do. */
export const Empty: Story = {
  render: () => html`<soc-quick-exit></soc-quick-exit>`,
};

/** The link inside the tag gives the label and the address; a second link leads to advice. */
export const OwnWords: Story = {
  render: () => html`<soc-quick-exit>
    <a href="https://example.org/weather" rel="noreferrer">Weather</a>
    <a slot="safety" href="https://example.org/online-safety">Safety online</a>
  </soc-quick-exit>`,
};

/** A second quick exit is only a link. */
export const Second: Story = {
  tags: ['warns'],
  render: () => html`<soc-quick-exit></soc-quick-exit><soc-quick-exit
      ><a href="https://example.org/weather" rel="noreferrer">Weather</a></soc-quick-exit
    >`,
};
