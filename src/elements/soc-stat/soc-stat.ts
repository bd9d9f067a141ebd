import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { factsheetInfo, statistics } from '../../factsheet/built-in.js';
import type { OwnData } from '../../factsheet/explain.js';
import { findRecord } from '../../factsheet/find-record.js';
import type { OrOwn, Statistic, StatisticId } from '../../factsheet/types.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { statistic } from '../../styles/statistic.js';
import { inlineTemplate, statisticTemplate } from '../../templates/statistic.js';
import { stat } from './soc-stat.styles.js';

/**
 * One statistic as a complete claim: number, picture, sentence, population, place, period, endnotes
 * and limits. As a card, or in running text with the claim in a disclosure.
 *
 * @tag soc-stat
 * @slot - Fallback content: the complete claim as plain HTML, shown until the element has rendered and after an error.
 * @csspart figure - The `<figure>`: number, picture, sentence, population, place and period.
 * @csspart number - The value with its hedge.
 * @csspart value - The value without its hedge.
 * @csspart hedge - The hedge, such as "about", "nearly" or "or younger".
 * @csspart picture - The chart with the labels of its scale.
 * @csspart inline - With `inline`: the disclosure (`<details>`) that holds the claim.
 * @csspart toggle - With `inline`: the `<summary>` of the disclosure, with number, picture and endnotes.
 * @csspart claim - With `inline`: the content of the disclosure, the complete claim.
 * @csspart text - The finding as a sentence.
 * @cssprop [--soc-number-size=min(3em, 20cqi)] - Font size of the number; the default shrinks in a narrow column.
 */
export class SocStat extends FactsheetElement<'statistics', Statistic> {
  static override styles = [base, statistic, stat];

  static override properties: PropertyDeclarations = {
    name: {},
    stat: { attribute: false },
    variant: {},
    inline: { type: Boolean, reflect: true },
  };

  /** Id of the statistic, such as `women-among-trafficking-victims`. */
  declare name: OrOwn<StatisticId> | undefined;

  /** A statistic of your own instead of a named one; `null` while it is loading. */
  declare stat: Statistic | null | undefined;

  /** `number`, `picture` or `both`: what the figure shows beside its sentence; default: `both`. */
  declare variant: 'both' | 'number' | 'picture' | null | undefined;

  /** Shows the number with its hedge in running text, and the claim in a disclosure; default: `false`. */
  declare inline: boolean | undefined;

  protected readonly builtIn = { ...factsheetInfo, statistics };

  protected override own(): OwnData {
    return { stat: this.stat };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Some frameworks write `false` as text on the server.
    if (this.getAttribute('inline') === 'false') this.inline = false;
    super.willUpdate(changed);
  }

  protected resolve({ statistics }: Collections<'statistics'>): Statistic | null {
    if (this.stat === null) return null;
    return this.stat || findRecord(statistics, this.name);
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
