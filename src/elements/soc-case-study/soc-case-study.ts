import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { caseStudies, factsheetInfo, statistics } from '../../factsheet/built-in.js';
import type { OwnData } from '../../factsheet/explain.js';
import { findRecord } from '../../factsheet/find-record.js';
import type { CaseStudy, CaseStudyId, OrOwn } from '../../factsheet/types.js';
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
 * A case study: its title, summary and content note, then its text in a disclosure. The disclosure
 * is closed until the reader opens it, and open in print.
 *
 * @tag soc-case-study
 * @slot - Fallback content: the case study as plain HTML, shown until the element has rendered and after an error.
 * @csspart summary - The summary, one sentence.
 * @csspart reading - The disclosure (`<details>`) that holds the text.
 * @csspart toggle - The `<summary>` of the disclosure.
 * @csspart reading-time - The estimated reading time.
 * @csspart statements - The text of the case study.
 * @csspart figure - The `<figure>` of a statistic in the text.
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

  /** Id of the case study, such as `women-in-gangs-in-cape-town`. */
  declare name: OrOwn<CaseStudyId> | undefined;

  /** Whether the text is shown; default: `false`. Changes when the reader opens or closes it. */
  declare open: boolean | undefined;

  /** A case study of your own instead of a named one; `null` while it is loading. */
  declare caseStudy: CaseStudy | null | undefined;

  protected readonly builtIn = { ...factsheetInfo, caseStudies, statistics };

  protected override own(): OwnData {
    return { caseStudy: this.caseStudy };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Some frameworks write `false` as text on the server.
    if (this.getAttribute('open') === 'false') this.open = false;
    super.willUpdate(changed);
  }

  protected resolve(
    factsheet: Collections<'caseStudies' | 'statistics'>,
  ): ResolvedCaseStudy | null {
    if (this.caseStudy === null) return null;
    const study = this.caseStudy || findRecord(factsheet.caseStudies, this.name);
    return resolveCaseStudy(study, factsheet.statistics);
  }

  protected renderContent(study: ResolvedCaseStudy, context: RenderContext): TemplateResult {
    return caseStudyTemplate(study, context, {
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
