import {
  type Decorator,
  type Preview,
  setCustomElementsManifest,
} from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-400-italic.css';
import '@fontsource/source-serif-4/latin-700.css';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../dist/custom-elements.json';
import { axeOptions } from './axe.js';
import { wear } from './looks.js';
import { toolbars } from './toolbars.js';

setCustomElementsManifest(manifest);
// On a docs page with several stories, the observer writes to the controls of the wrong story.
setStorybookHelpersConfig({ hideArgRef: true, disableArgObserver: true });

/** The host page around a story, as set by the toolbars; preview-head.html has its styles. */
const hostPage: Decorator = (story, { globals }) => {
  const { theme, look, width, direction, language } = globals;
  wear(look);
  const column = width === 'full' ? {} : { inlineSize: width };
  return html`<div class="host-page" data-theme=${theme}>
    <div lang=${language} dir=${direction} style=${styleMap(column)}>${story()}</div>
  </div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [hostPage],
  globalTypes: toolbars,
  initialGlobals: { theme: 'light', look: 'none', width: 'full', direction: 'ltr', language: 'en' },
  parameters: {
    a11y: { test: 'error', options: axeOptions },
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: ['Start here', 'Visual language', 'Elements', 'Pictures', 'Every record'],
      },
    },
  },
};

export default preview;
