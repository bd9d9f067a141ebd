import type { PropertyDeclarations, TemplateResult } from 'lit';
import { factsheetInfo, statistics } from '../../factsheet/built-in.js';
import { findRecord } from '../../factsheet/find-record.js';
import { assertShape } from '../../factsheet/guards.js';
import { statisticShape } from '../../factsheet/record-shapes.js';
import type { Statistic } from '../../factsheet/types.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { statistic } from '../../styles/statistic.js';
import { inlineTemplate, statisticTemplate } from '../../templates/statistic.js';
import { stat } from './soc-stat.styles.js';

/**
 * One figure with everything that makes it honest: number, picture, sentence, who, where and when,
 * endnotes and limits. What stands inside the tag shows until then, and instead when it fails.
 *
 * @tag soc-stat
 * @slot - The same fact as plain HTML: shown without script and when anything fails.
 * @csspart figure - The number, its picture and its sentence.
 * @csspart number - The value with its hedge.
 * @csspart value - The value alone.
 * @csspart hedge - "about", "nearly", "or younger".
 * @csspart picture - The drawing, with the words that give its scale.
 * @csspart inline - In running text: the disclosure that holds the whole claim.
 * @csspart toggle - Its summary, the figure: what the reader presses.
 * @csspart claim - In running text: the whole claim.
 * @csspart text - The finding as a sentence.
 * @cssprop [--soc-number-size=min(3em, 20cqi)] - Size of the number, smaller in a column too narrow for it.
 */
export class SocStat extends FactsheetElement<'statistics', Statistic> {
  static override styles = [base, statistic, stat];

  static override properties: PropertyDeclarations = {
    name: {},
    stat: { attribute: false },
    variant: {},
    inline: { type: Boolean, reflect: true },
  };

  /** The statistic's id, such as `women-among-trafficking-victims`. */
  declare name: string | undefined;

  /** A statistic of your own instead of a named one; `null` while it is on its way. */
  declare stat: Statistic | null | undefined;

  /** Shows the figure as its `number` or its `picture` alone; by default as both. */
  declare variant: 'both' | 'number' | 'picture' | null | undefined;

  /** Stands in a line of text, as its figure; the whole claim opens where the reader presses it. */
  declare inline: boolean | undefined;

  protected readonly builtIn = { ...factsheetInfo, statistics };

  protected resolve({ statistics }: Collections<'statistics'>): Statistic | null {
    if (this.stat === null) return null;
    return assertShape(this.stat ?? findRecord(statistics, this.name), statisticShape, 'stat');
  }

  protected renderContent(stat: Statistic, context: RenderContext): TemplateResult {
    return (this.inline ? inlineTemplate : statisticTemplate)(stat, context, this.variant);
  }
}

define('soc-stat', SocStat);

declare global {
  interface HTMLElementTagNameMap {
    'soc-stat': SocStat;
  }
}
