import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  caseStudies,
  definitions,
  evidenceGaps,
  factsheetInfo,
  statistics,
} from '../../factsheet/built-in.js';
import { assertShape } from '../../factsheet/guards.js';
import { evidenceGapsShape } from '../../factsheet/record-shapes.js';
import type { EvidenceGap } from '../../factsheet/types.js';
import { gaps as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { attribution } from '../../templates/attribution.js';
import { statement } from '../../templates/claim.js';
import { heading } from '../../templates/heading.js';
import { gapMapTemplate } from './gap-map-template.js';
import { evidenceGaps as styles } from './soc-evidence-gaps.styles.js';

type Needs = 'evidenceGaps' | 'definitions' | 'statistics' | 'caseStudies';

interface ViewModel extends Pick<Collections<Needs>, 'definitions' | 'statistics' | 'caseStudies'> {
  gaps: readonly EvidenceGap[];
}

/**
 * What is not known: the gaps the factsheet lists and those it mentions in passing, told apart; or
 * a map of what it holds on each subject, its blanks plain to see.
 *
 * @tag soc-evidence-gaps
 * @slot - The same in plain HTML: shown without script and when anything fails.
 * @csspart group - The gaps listed, or those mentioned elsewhere.
 * @csspart group-title - Its heading.
 * @csspart gap - One gap.
 * @csspart map - The table of the map view.
 * @csspart count - The button in a cell: how much the factsheet holds, which opens what that is.
 * @csspart details - What stands behind a cell.
 * @csspart blank - A cell for which the factsheet holds nothing: a gap.
 */
export class SocEvidenceGaps extends FactsheetElement<Needs, ViewModel> {
  static override styles = [base, visuallyHidden, styles];

  static override properties: PropertyDeclarations = {
    view: {},
    gaps: { attribute: false },
    cell: { state: true },
  };

  /** `list`, or `map`: a table of subjects against aspects; any other value means the list. */
  declare view: 'list' | 'map' | undefined;

  /** Gaps of your own instead of the factsheet's; `null` while they are on their way. */
  declare gaps: readonly EvidenceGap[] | null | undefined;

  /** The cell of the map whose evidence the reader has opened. */
  declare protected cell: string | undefined;

  protected readonly builtIn = {
    ...factsheetInfo,
    evidenceGaps,
    definitions,
    statistics,
    caseStudies,
  };

  protected resolve(factsheet: Collections<Needs>): ViewModel | null {
    if (this.gaps === null) return null;
    const gaps = assertShape(this.gaps ?? factsheet.evidenceGaps, evidenceGapsShape, 'gaps');
    return { ...factsheet, gaps };
  }

  protected renderContent(shown: ViewModel, context: RenderContext): TemplateResult {
    const { language, level, phrases } = context;
    const words = phrasesFor(language, 'gaps', english);
    const map = this.view === 'map';
    const sources = [...new Set(shown.gaps.flatMap((gap) => gap.sources))];
    return html`${heading(level, map ? words.mapTitle : words.title, 'title', phrases.language)}
    ${
      map
        ? gapMapTemplate(shown, context, { cell: this.cell, toggle: this.#toggle })
        : html`${this.#lists(shown.gaps, context)} ${attribution({ sources }, context, { evidenceGaps: shown.gaps })}`
    }`;
  }

  #lists(gaps: readonly EvidenceGap[], context: RenderContext) {
    const { language, level, phrases } = context;
    const words = phrasesFor(language, 'gaps', english);
    const group = (listed: boolean, label: string) => {
      const members = gaps.filter((gap) => gap.listed === listed);
      return members.length
        ? html`<section part="group">
            ${heading(level + 1, label, 'group-title', phrases.language)}
            <ul>
              ${members.map(
                (gap) => html`<li part="gap">
                  ${statement(gap, context)}
                </li>`,
              )}
            </ul>
          </section>`
        : nothing;
    };
    return html`<div class="groups">
      ${group(true, words.listed)} ${group(false, words.mentioned)}
    </div>`;
  }

  /** The reader opens what stands behind a cell, another in its place, or closes it again. */
  #toggle = (cell: string) => {
    this.cell = this.cell === cell ? undefined : cell;
  };
}

define('soc-evidence-gaps', SocEvidenceGaps);

declare global {
  interface HTMLElementTagNameMap {
    'soc-evidence-gaps': SocEvidenceGaps;
  }
}
