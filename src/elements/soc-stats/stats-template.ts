import { html, type TemplateResult } from 'lit';
import type { Order } from '../../factsheet/sort.js';
import { stats as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { RenderContext } from '../../internal/render-context.js';
import { heading } from '../../templates/heading.js';
import { statisticTemplate } from '../../templates/statistic.js';
import { statsTable } from './stats-table.js';
import { type Controls, statsControls } from './stats-toolbar.js';

export interface Stats extends Controls {
  /** Number of statistics before filtering. */
  total: number;
  order: Order | undefined;
  /** The message about the last download. */
  saved: string | undefined;
}

/** The statistics, as cards or as a table, with their controls. */
export function statsTemplate(model: Stats, context: RenderContext): TemplateResult {
  const { stats, choices, chosen, view, order, change } = model;
  const { factsheet, language, level, phrases } = context;
  const words = phrasesFor(language, 'stats', english);
  // Print hides the controls, so it shows the active filters.
  const ids = Object.values(chosen);
  const named = Object.values(choices).flatMap((options) =>
    options.flatMap(({ id, label }) => (ids.includes(id) ? label : [])),
  );
  const clear = ({ target }: Event) => {
    change({ category: undefined, aspect: undefined });
    // This removes the focused button, so the focus moves to the first filter.
    ((target as Element).getRootNode() as ShadowRoot).querySelector('select')?.focus();
  };
  const cards = () =>
    html`<ul part="stats">
      ${stats.map(
        (stat) =>
          html`<li part="stat" class="stat">${statisticTemplate(stat, { ...context, level: level + 1 })}</li>`,
      )}
    </ul>`;
  const empty = () =>
    html`<p part="empty" lang=${phrases.language}>${words.none}</p>
      <button type="button" part="clear" lang=${phrases.language} @click=${clear}>
        ${words.clear}
      </button>`;
  return html`${heading(level, words.title, 'title', phrases.language)}
    ${statsControls(model, context)}
    <p part="status" role="status" class="muted" lang=${phrases.language}>
      <span>${words.count(stats.length, model.total)}</span>
      <span>${model.saved}</span>
    </p>
    <p class="muted printed" lang=${factsheet.language}>${named.join(' · ')}</p>
    ${!stats.length ? empty() : view === 'table' ? statsTable(stats, order, change, context) : cards()}`;
}
