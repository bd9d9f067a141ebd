import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Order } from '../../factsheet/filter.js';
import { stats as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { RenderContext } from '../../internal/render-context.js';
import { heading } from '../../templates/heading.js';
import { statisticTemplate } from '../../templates/statistic.js';
import { statsTable } from './stats-table.js';
import { type Controls, statsControls } from './stats-toolbar.js';

export interface Stats extends Controls {
  /** Of how many figures those shown are. */
  total: number;
  order: Order | undefined;
  /** What was saved last, in words. */
  saved: string | undefined;
}

/** A collection of figures with what the reader can do with it. */
export function statsTemplate(shown: Stats, context: RenderContext): TemplateResult {
  const { stats, choices, chosen, view, order, change } = shown;
  const { language, level, phrases } = context;
  const words = phrasesFor(language, 'stats', english);
  // Who has it on paper sees by these what was left out.
  const ids = Object.values(chosen);
  const named = Object.values(choices).flatMap((options) =>
    options.flatMap(({ id, label }) => (ids.includes(id) ? label : [])),
  );
  const clear = ({ target }: Event) => {
    change({ category: undefined, aspect: undefined });
    // The button goes; who pressed it stays among the filters.
    ((target as Element).getRootNode() as ShadowRoot).querySelector('select')?.focus();
  };
  const cards = () =>
    html`<ul part="stats">
      ${stats.map((stat) =>
        // A disclosure that is open stays with its figure.
        keyed(
          stat,
          html`<li part="stat" class="stat">${statisticTemplate(stat, { ...context, level: level + 1 })}</li>`,
        ),
      )}
    </ul>`;
  const empty = () =>
    html`<p part="empty" lang=${phrases.language} dir="auto">${words.none}</p>
      <button type="button" part="clear" lang=${phrases.language} @click=${clear}>
        ${words.clear}
      </button>`;
  return html`${heading(level, words.title, 'title', phrases.language)}
    ${statsControls(shown, context)}
    <p part="status" role="status" class="muted" lang=${phrases.language}>
      <span dir="auto">${words.count(stats.length, shown.total)}</span>
      <span dir="auto">${shown.saved}</span>
    </p>
    <p class="muted printed" dir="auto">${named.join(' · ')}</p>
    ${!stats.length ? empty() : view === 'table' ? statsTable(stats, order, change, context) : cards()}`;
}
