import { html, type TemplateResult } from 'lit';
import { type Problem, problem, quoted } from '../../factsheet/problem.js';
import type { Order } from '../../factsheet/sort.js';
import type { Statistic } from '../../factsheet/types.js';
import { stats as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { saveFile } from '../../internal/save-file.js';

const keys = ['category', 'aspect'] as const;

type Key = (typeof keys)[number];

/** The options of each filter. */
export type Choices = Record<Key, readonly { id: string; label: string }[]>;

/** The selected option of each filter. A filter without one is off. */
export type Chosen = { [key in Key]?: string | null | undefined };

type View = 'cards' | 'table';

/** The options: the categories that have statistics or are selected, and all aspects. */
export function choicesOf(
  { aspects, definitions, statistics }: Collections<'aspects' | 'definitions' | 'statistics'>,
  selected: Chosen,
): Choices {
  const held = [selected.category, ...statistics.flatMap(({ categories }) => categories)];
  return {
    category: definitions
      .flatMap(({ categories }) => categories)
      .filter(({ id }) => held.includes(id)),
    aspect: aspects,
  };
}

/** The selection without unknown ids, and a problem for each unknown id. */
export function choose(choices: Choices, selected: Chosen): [Chosen, Problem[]] {
  const chosen: Chosen = {};
  const problems: Problem[] = [];
  for (const key of keys) {
    const id = selected[key];
    if (!id) continue;
    const ids = choices[key].map((choice) => choice.id);
    if (ids.includes(id)) {
      chosen[key] = id;
    } else {
      problems.push(problem(key, id, `one of ${quoted(ids)}`));
    }
  }
  return [chosen, problems];
}

/** The properties that the controls change. */
export interface Changes extends Chosen {
  view?: View;
  order?: Order;
  saved?: string;
}

export interface Controls {
  choices: Choices;
  chosen: Chosen;
  view: View;
  /** The statistics to show, filtered and sorted. */
  stats: readonly Statistic[];
  change: (changes: Changes) => void;
  /** The statistics as CSV; rejects if its script cannot be loaded. */
  csv: () => Promise<string>;
}

/** The filters, the view switch and the download button. */
export function statsControls(
  { choices, chosen, view, stats, change, csv }: Controls,
  { factsheet, language, phrases }: RenderContext,
): TemplateResult {
  const words = phrasesFor(language, 'stats', english);
  const filter = (key: Key, language: string) =>
    html`<label>
      <span class="muted">${words[key]}</span>
      <select
        @change=${({ target }: Event) =>
          change({ [key]: (target as HTMLSelectElement).value || undefined })}
      >
        <option value="" .selected=${!chosen[key]}>${words.all}</option>
        ${choices[key].map(
          ({ id, label }) =>
            html`<option value=${id} lang=${language} .selected=${id === chosen[key]}>${label}</option>`,
        )}
      </select>
    </label>`;
  const radio = (value: View) =>
    html`<label>
      <input
        type="radio"
        name="view"
        .checked=${value === view}
        @change=${() => change({ view: value })}
      />
      ${words[value]}
    </label>`;
  const download = async () => {
    const file = `${['figures', ...Object.values(chosen)].join('-')}.csv`;
    try {
      saveFile(new Blob([await csv()], { type: 'text/csv' }), file);
      change({ saved: words.saved(stats.length, file) });
    } catch {
      change({ saved: words.unsaved });
    }
  };
  return html`<div part="controls" lang=${phrases.language}>
    ${filter('category', factsheet.language)} ${filter('aspect', factsheet.language)}
    <fieldset>
      <legend class="muted">${words.view}</legend>
      ${radio('cards')} ${radio('table')}
    </fieldset>
    <button type="button" part="download" ?disabled=${!stats.length} @click=${download}>
      ${words.download}
    </button>
  </div>`;
}
