import type { PropertyDeclarations, TemplateResult } from 'lit';
import { caseStudies, factsheetInfo, statistics } from '../../factsheet/built-in.js';
import { findRecord } from '../../factsheet/find-record.js';
import type { CaseStudy } from '../../factsheet/types.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { statistic } from '../../styles/statistic.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import {
  caseStudyTemplate,
  type ResolvedCaseStudy,
  resolveCaseStudy,
} from '../../templates/case-study.js';
import { caseStudy } from './soc-case-study.styles.js';

/**
 * A case study behind its title, what it is about and a note on its content: the reader decides
 * whether to open it. In print it is open.
 *
 * @tag soc-case-study
 * @slot - The same in plain HTML: shown without script and when anything fails.
 * @csspart summary - What the case study is about, in a sentence.
 * @csspart reading - The disclosure that holds the text.
 * @csspart toggle - Its summary: what the reader presses.
 * @csspart reading-time - How long the text takes to read.
 * @csspart statements - The text.
 * @csspart figure - A figure that stands in the case study.
 */
export class SocCaseStudy extends FactsheetElement<
  'caseStudies' | 'statistics',
  ResolvedCaseStudy
> {
  static override styles = [base, statistic, visuallyHidden, caseStudy];

  static override properties: PropertyDeclarations = {
    name: {},
    open: { type: Boolean, reflect: true },
    caseStudy: { attribute: false },
  };

  /** The case study's id, such as `women-in-gangs-in-cape-town`. */
  declare name: string | undefined;

  /** Whether the reader, or the page, has opened it. */
  declare open: boolean | undefined;

  /** A case study of your own instead of a named one; `null` while it is on its way. */
  declare caseStudy: CaseStudy | null | undefined;

  protected readonly builtIn = { ...factsheetInfo, caseStudies, statistics };

  protected resolve(
    factsheet: Collections<'caseStudies' | 'statistics'>,
  ): ResolvedCaseStudy | null {
    if (this.caseStudy === null) return null;
    const study = this.caseStudy ?? findRecord(factsheet.caseStudies, this.name);
    return resolveCaseStudy(study, factsheet.statistics);
  }

  protected renderContent(shown: ResolvedCaseStudy, context: RenderContext): TemplateResult {
    return caseStudyTemplate(shown, context, {
      open: this.open ?? false,
      onToggle: this.#onToggle,
    });
  }

  #onToggle = (event: Event) => {
    this.open = (event.target as HTMLDetailsElement).open;
  };
}

define('soc-case-study', SocCaseStudy);

declare global {
  interface HTMLElementTagNameMap {
    'soc-case-study': SocCaseStudy;
  }
}
