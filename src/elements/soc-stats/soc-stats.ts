import type { PropertyDeclarations, TemplateResult } from 'lit';
import { definitions, factsheetInfo, statistics } from '../../factsheet/built-in.js';
import { toCsv } from '../../factsheet/csv.js';
import { filterStatistics, type Order, sortStatistics } from '../../factsheet/filter.js';
import { assertShape, fields, list, oneOf, text } from '../../factsheet/guards.js';
import { statisticShape } from '../../factsheet/record-shapes.js';
import { aspects } from '../../factsheet/vocabulary.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { statistic } from '../../styles/statistic.js';
import { stats as styles } from './soc-stats.styles.js';
import { statsTemplate } from './stats-template.js';
import { type Changes, choicesOf, choose } from './stats-toolbar.js';

type Needs = 'statistics' | 'definitions';
type ViewModel = Collections<Needs>;

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
export class SocStats extends FactsheetElement<Needs, ViewModel> {
  static override styles = [base, statistic, styles];

  static override properties: PropertyDeclarations = {
    category: { reflect: true },
    aspect: { reflect: true },
    view: { reflect: true },
    order: { state: true },
    saved: { state: true },
  };

  /** The id of a kind of crime, such as `illegal-drugs`; the reader's choice changes it. */
  declare category: string | null | undefined;

  /** `linkages`, `roles`, `victimisation` or `interventions`; the reader's choice changes it. */
  declare aspect: string | null | undefined;

  /** `cards`, or `table`; any other value means cards; the reader's choice changes it. */
  declare view: 'cards' | 'table' | null | undefined;

  /** How the reader sorted the figures. */
  declare protected order: Order | undefined;

  /** What was saved last, in words. */
  declare protected saved: string | undefined;

  protected readonly builtIn = { ...factsheetInfo, statistics, definitions };

  protected resolve(factsheet: ViewModel): ViewModel {
    assertShape(factsheet.statistics, list(statisticShape), 'statistics');
    assertShape(factsheet.statistics, statisticsShape, 'statistics');
    return factsheet;
  }

  protected renderContent(factsheet: ViewModel, context: RenderContext): TemplateResult {
    const { language, phrases } = context;
    const choices = choicesOf(factsheet, this, language);
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
        csv: () => toCsv(stats, factsheet, { regions: context.phrases.regions }),
      },
      context,
    );
  }

  /** What the reader does shows in the properties and attributes; what was saved last is past. */
  #change = (changes: Changes) => {
    Object.assign(this, { saved: '' }, changes);
  };
}

define('soc-stats', SocStats);

declare global {
  interface HTMLElementTagNameMap {
    'soc-stats': SocStats;
  }
}
