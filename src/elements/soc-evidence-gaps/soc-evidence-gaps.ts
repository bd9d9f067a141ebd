import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  aspects,
  caseStudies,
  definitions,
  evidenceGaps,
  factsheetInfo,
  statistics,
} from '../../factsheet/built-in.js';
import type { OwnData } from '../../factsheet/explain.js';
import type { EvidenceGap } from '../../factsheet/types.js';
import { gaps as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { attribution } from '../../templates/attribution.js';
import { contentNote, statement } from '../../templates/claim.js';
import { heading } from '../../templates/heading.js';
import { gapMapTemplate, gapMark } from './gap-map-template.js';
import { evidenceGaps as styles } from './soc-evidence-gaps.styles.js';

type Needs = 'evidenceGaps' | 'definitions' | 'aspects' | 'statistics' | 'caseStudies';

interface ViewModel
  extends Pick<Collections<Needs>, 'aspects' | 'definitions' | 'statistics' | 'caseStudies'> {
  gaps: readonly EvidenceGap[];
}

/**
 * Evidence gaps as a list, in two groups: those that the factsheet lists as gaps and those that it
 * mentions elsewhere. Or as a map: a table that counts the factsheet's statistics and case studies
 * by subject and aspect, with a mark for each gap on that subject, and the list below it.
 *
 * @tag soc-evidence-gaps
 * @slot - Fallback content: the gaps as plain HTML, shown until the element has rendered and after an error.
 * @csspart group - A group of gaps: those listed as gaps, or those mentioned elsewhere.
 * @csspart group-title - The heading of a group.
 * @csspart gap - One gap.
 * @csspart map - The table of the map view.
 * @csspart count - The button in a cell: the number of its records. It expands the list of them.
 * @csspart details - The list of a cell's records, in the row below the cell.
 * @csspart gap-marks - The marks of the gaps in a cell.
 * @csspart gap-mark - With `view="map"`: the mark before a gap.
 * @csspart blank - The frame of an empty cell: the factsheet has no statistic or case study for it.
 */
export class SocEvidenceGaps extends FactsheetElement<Needs, ViewModel> {
  static override styles = [base, visuallyHidden, styles];

  static override properties: PropertyDeclarations = {
    view: {},
    gaps: { attribute: false },
    cell: { state: true },
  };

  /** `list` or `map`, a table of subjects by aspects; default, and for any other value: `list`. */
  declare view: 'list' | 'map' | undefined;

  /** Gaps of your own instead of the factsheet's; `null` while they are loading. */
  declare gaps: readonly EvidenceGap[] | null | undefined;

  /** Id of the expanded cell of the map. */
  declare protected cell: string | undefined;

  protected readonly builtIn = {
    ...factsheetInfo,
    aspects,
    evidenceGaps,
    definitions,
    statistics,
    caseStudies,
  };

  protected override own(): OwnData {
    return { gaps: this.gaps };
  }

  protected resolve(factsheet: Collections<Needs>): ViewModel | null {
    if (this.gaps === null) return null;
    const gaps = this.gaps || factsheet.evidenceGaps;
    // In the order of the two groups, which is the order of the marks.
    const isListed = ({ listed }: EvidenceGap) => Number(Boolean(listed));
    const ordered = [...gaps].sort((one, other) => isListed(other) - isListed(one));
    return { ...factsheet, gaps: ordered };
  }

  protected renderContent(viewModel: ViewModel, context: RenderContext): TemplateResult {
    const { language, level, phrases } = context;
    const words = phrasesFor(language, 'gaps', english);
    const map = this.view === 'map';
    const { gaps, statistics, caseStudies } = viewModel;
    const shown = map ? [...statistics, ...caseStudies, ...gaps] : gaps;
    const sources = [...new Set(shown.flatMap((each) => each.sources))];
    const selection = map
      ? { statistics, caseStudies, evidenceGaps: gaps }
      : { evidenceGaps: gaps };
    return html`${heading(level, map ? words.mapTitle : words.title, 'title', phrases.language)}
    ${map ? gapMapTemplate(viewModel, context, { cell: this.cell, toggle: this.#toggle }) : nothing}
    ${this.#lists(gaps, context, map)} ${attribution({ sources }, context, selection)}`;
  }

  #lists(gaps: readonly EvidenceGap[], context: RenderContext, marked: boolean) {
    const { language, level, phrases } = context;
    const words = phrasesFor(language, 'gaps', english);
    const group = (listed: boolean, label: string) => {
      const members = gaps.filter((gap) => Boolean(gap.listed) === listed);
      return members.length
        ? html`<section part="group">
            ${heading(level + 1, label, 'group-title', phrases.language)}
            <ul>
              ${members.map(
                (gap) => html`<li part="gap">
                  ${marked ? html`<span class="muted" part="gap-mark">${gapMark(gaps.indexOf(gap))}</span>` : nothing}
                  ${contentNote(gap, context)} ${statement(gap, context)}
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

  /** Expands a cell and collapses any other; collapses the cell if it is expanded. */
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
