import type { Meta } from '@storybook/web-components-vite';
import { type CSSResult, html } from 'lit';
import '../src/index.js';
import type { Story } from './element.js';
import { spaces, typeSizes } from './scale.js';
import { variables } from './variables.js';
import './visual-language.css';

const modules = import.meta.glob<Record<string, CSSResult>>(
  ['../src/styles/*.ts', '../src/elements/*/*.styles.ts'],
  { eager: true },
);
const sheets = Object.values(modules).flatMap((module) => Object.values(module));

const meta: Meta = {
  title: 'Visual language',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const name = 'women-among-trafficking-victims';

/** All custom properties with their values on this page; the toolbars change them. */
export const Variables: Story = { render: () => variables(name) };

/** The font sizes and spaces of the elements' style sheets, relative to the text around an element. */
export const TypeAndSpace: Story = {
  render: () => html`<div class="visual-language">
    <h3>Type, in em</h3>
    <ul>
      ${typeSizes(sheets).map(
        (size) => html`<li>
          <code>${size}</code>
          <svg viewBox="0 0 ${size * 10} ${size}" width="${size * 10}em" height="${size}em">
            <text y=${size} font-size=${size}>72% of victims</text>
          </svg>
        </li>`,
      )}
    </ul>
    <h3>Space, in em</h3>
    <ul>
      ${spaces(sheets).map(
        (size) => html`<li>
          <code>${size}</code>
          <svg viewBox="0 0 ${size} 1" width="${size}em" height="1em" aria-hidden="true">
            <path d="M0 0h${size}v1h${-size}z" />
          </svg>
        </li>`,
      )}
    </ul>
    <soc-stat name=${name}></soc-stat>
  </div>`,
};

/** One of each element, to review a theme. */
export const EveryElement: Story = {
  render: () => html`<div class="visual-language">
    <soc-stat name=${name}></soc-stat>
    <soc-case-study name="womens-roles-in-the-western-balkans" open></soc-case-study>
    <soc-exit-framework><p slot="immediate">What an organisation does at this level.</p></soc-exit-framework>
    <soc-evidence-gaps view="map"></soc-evidence-gaps>
    <soc-stats view="table" aspect="roles"></soc-stats>
    <soc-section name="online-sexual-abuse"></soc-section>
    <soc-references></soc-references>
  </div>`,
};
