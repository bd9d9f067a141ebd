import {
  html,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { toCsv } from '../factsheet/csv.js';
import { definitions, origin, statistics } from '../factsheet/english.js';
import { filterStatistics, type Order, sortStatistics } from '../factsheet/filter.js';
import type { Problem } from '../factsheet/problem.js';
import { fields, list, oneOf, sound, text } from '../factsheet/shape.js';
import { statisticShape } from '../factsheet/shapes.js';
import { aspects } from '../factsheet/terms.js';
import { stats as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import { define } from '../page/define.js';
import { SocErrorEvent } from '../page/error-event.js';
import { FactsheetElement } from '../page/factsheet-element.js';
import { statisticTemplate } from '../page/figure.js';
import { heading } from '../page/heading.js';
import { save } from '../page/save.js';
import type { Collections, Setting } from '../page/setting.js';
import { choicesOf, choose, statsControls } from '../page/stats-controls.js';
import { statsTable } from '../page/stats-table.js';
import { base } from '../styles/base.js';
import { figure } from '../styles/figure.js';
import { stats as styles } from './soc-stats.styles.js';

type Needs = 'statistics' | 'definitions';
type Shown = Collections<Needs>;

/** A filter finds its way by these. */
const statisticsShape = /* @__PURE__ */ list(
  fields({ categories: list(text), aspect: oneOf(aspects) }),
);

/**
 * The factsheet's figures as cards or as a table that sorts, narrowed to a kind of crime or an
 * aspect by the page or by the reader, who may also take them away as CSV.
 *
 * @tag soc-stats
 * @slot - The same in plain HTML: shown without script and when anything fails.
 * @csspart controls - What the reader sets: filters, view, download.
 * @csspart download - The button that saves the figures shown.
 * @csspart status - How many figures are shown, and what was saved.
 * @csspart empty - What is said where no figure is left.
 * @csspart clear - The button beside it that shows all figures.
 * @csspart stats - The cards.
 * @csspart stat - One of them.
 * @csspart figure - The number, its picture and its sentence.
 * @csspart number - The value with its hedge.
 * @csspart value - The value alone.
 * @csspart hedge - "about", "nearly", "or younger".
 * @csspart picture - The drawing.
 * @csspart text - The finding as a sentence.
 * @csspart table - The table.
 * @csspart sort - The button in a column's head.
 * @csspart row - A figure in the table.
 * @cssprop [--soc-number-size=3em] - Size of a card's number.
 */
export class SocStats extends FactsheetElement<Needs, Shown> {
  static override styles = [base, figure, styles];

  static override properties: PropertyDeclarations = {
    category: { reflect: true },
    aspect: { reflect: true },
    view: { reflect: true },
  };

  /** The id of a kind of crime, such as `illegal-drugs`; the reader's choice changes it. */
  declare category: string | null | undefined;

  /** `linkages`, `roles`, `victimisation` or `interventions`; the reader's choice changes it. */
  declare aspect: string | null | undefined;

  /** `cards`, or `table`; any other value means cards; the reader's choice changes it. */
  declare view: 'cards' | 'table' | null | undefined;

  protected readonly builtIn = { ...origin, statistics, definitions };

  #order: Order | undefined;
  #saved = '';
  #problems: Problem[] = [];
  #reported = '';

  protected find(factsheet: Shown): Shown {
    sound(factsheet.statistics, list(statisticShape), 'statistics');
    sound(factsheet.statistics, statisticsShape, 'statistics');
    return factsheet;
  }

  protected show(factsheet: Shown, setting: Setting): TemplateResult {
    const { language, level, phrases } = setting;
    const words = phrasesFor(language, 'stats', english);
    const choices = choicesOf(factsheet, this, language);
    const [chosen, problems] = choose(choices, this);
    this.#problems = problems;
    const found = filterStatistics(factsheet.statistics, chosen);
    const order = this.#order;
    const stats = order ? sortStatistics(found, order, language, phrases.regions) : found;
    const count = stats.length;
    const download = () => {
      const file = `${['figures', ...Object.values(chosen)].join('-')}.csv`;
      save(toCsv(stats, factsheet), 'text/csv', file);
      this.#saved = words.saved(count, file);
      this.requestUpdate();
    };
    const view = this.view === 'table' ? 'table' : 'cards';
    const controls = { choices, chosen, view, change: this.#change } as const;
    return html`${heading(level, words.title, 'title', phrases.language)}
    ${statsControls({ ...controls, download: count ? download : undefined }, setting)}
    <p part="status" role="status" class="muted" lang=${phrases.language}>
      <span dir="auto">${words.count(count, factsheet.statistics.length)}</span>
      <span dir="auto">${this.#saved}</span>
    </p>
    ${
      !count
        ? html`<p part="empty" lang=${phrases.language} dir="auto">${words.none}</p>
            <button type="button" part="clear" lang=${phrases.language} @click=${this.#clear}>
              ${words.clear}
            </button>`
        : view === 'table'
          ? statsTable(stats, order, this.#sort, setting)
          : html`<ul part="stats">
              ${stats.map((stat) =>
                // A disclosure that is open stays with its figure.
                keyed(
                  stat,
                  html`<li part="stat">${statisticTemplate(stat, { ...setting, level: level + 1 })}</li>`,
                ),
              )}
            </ul>`
    }`;
  }

  #change = (changes: Partial<SocStats>) => {
    this.#saved = '';
    Object.assign(this, changes);
  };

  #clear = () => {
    this.#change({ category: undefined, aspect: undefined });
    // The button goes; who pressed it stays among the filters.
    this.renderRoot.querySelector('select')?.focus();
  };

  #sort = (by: Order['by']) => {
    this.#order = { by, descending: this.#order?.by === by && !this.#order.descending };
    this.requestUpdate();
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const message = this.#problems.map((problem) => problem.message).join(' ');
    if (message && message !== this.#reported) {
      console.warn(`<${this.localName}> ${message}`, this);
      this.dispatchEvent(new SocErrorEvent(message, this.#problems));
    }
    this.#reported = message;
  }
}

define('soc-stats', SocStats);

declare global {
  interface HTMLElementTagNameMap {
    'soc-stats': SocStats;
  }
}
