import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  caseStudies,
  definitions,
  evidenceGaps,
  factsheetInfo,
  frameworks,
  resources,
  sections,
  statistics,
} from '../../factsheet/built-in.js';
import { findRecord } from '../../factsheet/find-record.js';
import { endnotesOfText } from '../../factsheet/section-tree.js';
import type { OrOwn, Records, Section, SectionId } from '../../factsheet/types.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { statistic } from '../../styles/statistic.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { attribution } from '../../templates/attribution.js';
import { sectionTemplate } from '../../templates/section.js';
import { caseStudy } from '../soc-case-study/soc-case-study.styles.js';
import { exitFramework } from '../soc-exit-framework/soc-exit-framework.styles.js';
import { section } from './soc-section.styles.js';

interface ViewModel {
  part: Section;
  records: Records;
}

/**
 * A section of the factsheet: its statements with their endnotes, its records and its subsections.
 *
 * @tag soc-section
 * @slot - Fallback content: the section as plain HTML, shown until the element has rendered and after an error.
 * @csspart section - The section, and each subsection.
 * @csspart list - A list of statements.
 * @csspart record - A record in the section, such as a statistic or a case study.
 * @csspart categories - The list of a definition's categories.
 */
export class SocSection extends FactsheetElement<keyof Records, ViewModel> {
  static override styles = [base, statistic, visuallyHidden, caseStudy, exitFramework, section];

  static override properties: PropertyDeclarations = { name: {} };

  /** Id of the section, such as `why-it-matters`. */
  declare name: OrOwn<SectionId> | undefined;

  protected readonly builtIn = {
    ...factsheetInfo,
    caseStudies,
    definitions,
    evidenceGaps,
    frameworks,
    resources,
    sections,
    statistics,
  };

  protected resolve(factsheet: Collections<keyof Records>): ViewModel {
    return { part: findRecord(factsheet.sections, this.name), records: factsheet };
  }

  protected renderContent({ part, records }: ViewModel, context: RenderContext): TemplateResult {
    const sources = endnotesOfText(part, records);
    return html`${sectionTemplate(part, records, context)}
    ${attribution({ sources }, context, { sections: [part] })}`;
  }
}

define('soc-section', SocSection);

declare global {
  interface HTMLElementTagNameMap {
    'soc-section': SocSection;
  }
}
