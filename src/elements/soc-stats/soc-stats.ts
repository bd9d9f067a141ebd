import type { PropertyDeclarations, TemplateResult } from 'lit';
import { loadCsv } from '../../actions/load-actions.js';
import { aspects, definitions, factsheetInfo, statistics } from '../../factsheet/built-in.js';
import { filterStatistics } from '../../factsheet/filter.js';
import { type Order, sortStatistics } from '../../factsheet/sort.js';
import type { AspectId, CategoryId, OrOwn } from '../../factsheet/types.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { statistic } from '../../styles/statistic.js';
import { stats as styles } from './soc-stats.styles.js';
import { statsTemplate } from './stats-template.js';
import { type Changes, choicesOf, choose } from './stats-toolbar.js';

type Needs = 'statistics' | 'definitions' | 'aspects';
type ViewModel = Collections<Needs>;

/**
 * The factsheet's statistics as cards or as a sortable table. The page or the reader can filter
 * them by category and aspect; the reader can download them as CSV.
 *
 * @tag soc-stats
 * @slot - Fallback content: the statistics as plain HTML, shown until the element has rendered and after an error.
 * @csspart controls - The filters, the view switch and the download button.
 * @csspart download - The button that downloads the statistics shown as CSV.
 * @csspart status - The status message: the number of statistics shown, and the last download.
 * @csspart empty - The message when no statistic matches the filters.
 * @csspart clear - The button that clears the filters.
 * @csspart stats - The list of cards.
 * @csspart stat - One card.
 * @csspart figure - The `<figure>` of a card: number, picture, sentence, population, place and period.
 * @csspart number - The value with its hedge.
 * @csspart value - The value without its hedge.
 * @csspart hedge - The hedge, such as "about", "nearly" or "or younger".
 * @csspart picture - The chart with the labels of its scale.
 * @csspart text - The finding as a sentence.
 * @csspart table - The table.
 * @csspart sort - The sort button in a column heading.
 * @csspart row - A row of the table: one statistic.
 * @cssprop [--soc-number-size=3em] - Font size of a card's number.
 */
export class SocStats extends FactsheetElement<Needs, ViewModel> {
  static override styles = [base, statistic, styles];

  static override properties: PropertyDeclarations = {
    category: { reflect: true },
    aspect: { reflect: true },
    view: { reflect: true },
    order: { state: true },
    saved: { state: true },
  };

  /** Id of a category, such as `illegal-drugs`; default: all. Changes when the reader filters. */
  declare category: OrOwn<CategoryId> | null | undefined;

  /** Id of an aspect, such as `roles`; default: all. Changes when the reader filters. */
  declare aspect: OrOwn<AspectId> | null | undefined;

  /** `cards` or `table`; default, and for any other value: `cards`. The view switch changes it. */
  declare view: 'cards' | 'table' | null | undefined;

  /** The sort order of the table, set by the reader. */
  declare protected order: Order | undefined;

  /** The message about the last download. */
  declare protected saved: string | undefined;

  protected readonly builtIn = { ...factsheetInfo, statistics, definitions, aspects };

  protected resolve(factsheet: ViewModel): ViewModel {
    return factsheet;
  }

  protected renderContent(factsheet: ViewModel, context: RenderContext): TemplateResult {
    const { language, phrases } = context;
    const choices = choicesOf(factsheet, this);
    const [chosen, problems] = choose(choices, this);
    this.problems = problems;
    const found = filterStatistics(factsheet.statistics, chosen);
    const { order } = this;
    const stats = order ? sortStatistics(found, order, language, phrases.regions) : found;
    return statsTemplate(
      {
        choices,
        chosen,
        stats,
        order,
        total: factsheet.statistics.length,
        view: this.view === 'table' ? 'table' : 'cards',
        saved: this.saved,
        change: this.#change,
        csv: async () => (await loadCsv())(stats, factsheet, { regions: phrases.regions }),
      },
      context,
    );
  }

  /** Sets the properties that the reader changed; the message about the last download expires. */
  #change = (changes: Changes) => {
    Object.assign(this, { saved: '' }, changes);
    if (changes.saved) return;
    // Another statistic may take the place of one whose disclosure is open.
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = false;
  };
}

define('soc-stats', SocStats);

declare global {
  interface HTMLElementTagNameMap {
    'soc-stats': SocStats;
  }
}
