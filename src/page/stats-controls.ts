import { html, type TemplateResult } from 'lit';
import { stats as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import type { Setting } from './setting.js';

interface Choice {
  id: string;
  label: string;
  /** The label's language. */
  language: string;
}

/** What can be chosen of each filter. */
export type Choices = Record<'category' | 'aspect', readonly Choice[]>;

/** What the reader has set; what is not set does not narrow. */
export interface Chosen {
  category?: string | undefined;
  aspect?: string | undefined;
  view: 'cards' | 'table';
}

/** The filters, the switch between the views, and the way to take the figures along. */
export function statsControls(
  choices: Choices,
  chosen: Chosen,
  change: (changes: Partial<Chosen>) => void,
  download: (() => void) | undefined,
  setting: Setting,
): TemplateResult {
  const { language } = setting.phrases;
  const words = phrasesFor(setting.language, 'stats', english);
  const filter = (key: keyof Choices) =>
    html`<label>
      <span class="muted">${words[key]}</span>
      <select
        @change=${({ target }: Event) => change({ [key]: (target as HTMLSelectElement).value || undefined })}
      >
        <option value="" .selected=${!chosen[key]}>${words.all}</option>
        ${choices[key].map(
          ({ id, label, language }) =>
            html`<option value=${id} lang=${language} .selected=${id === chosen[key]}>${label}</option>`,
        )}
      </select>
    </label>`;
  const view = (value: Chosen['view']) =>
    html`<label>
      <input
        type="radio"
        name="view"
        .checked=${chosen.view === value}
        @change=${() => change({ view: value })}
      />
      ${words[value]}
    </label>`;
  return html`<div part="controls" lang=${language}>
    ${filter('category')} ${filter('aspect')}
    <fieldset>
      <legend class="muted">${words.view}</legend>
      ${view('cards')} ${view('table')}
    </fieldset>
    <button type="button" part="download" ?disabled=${!download} @click=${download}>
      ${words.download}
    </button>
  </div>`;
}
