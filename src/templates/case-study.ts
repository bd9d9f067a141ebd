import { html, nothing, type TemplateResult } from 'lit';
import { findRecord } from '../factsheet/find-record.js';
import { minutesToRead } from '../factsheet/reading-time.js';
import type { CaseStudy, Statement, Statistic } from '../factsheet/types.js';
import { caseStudy as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import type { RenderContext } from '../internal/render-context.js';
import { assertAll } from './assert-all.js';
import { attribution } from './attribution.js';
import { contentNote, contextLine, statement } from './claim.js';
import { title } from './heading.js';
import { statisticTemplate } from './statistic.js';

/** A case study with statistics in place of their ids. */
export interface ResolvedCaseStudy extends Omit<CaseStudy, 'statements'> {
  statements: readonly (Statement | Statistic)[];
}

/** Replaces ids by statistics. Throws an UnknownIdError for a missing statistic. */
export function resolveCaseStudy(
  study: CaseStudy,
  statistics: readonly Statistic[],
): ResolvedCaseStudy {
  const statements = study.statements.map((each) =>
    'statistic' in each ? findRecord(statistics, each.statistic) : each,
  );
  return { ...study, statements };
}

interface Disclosure {
  open: boolean;
  onToggle: (event: Event) => void;
}

/** Title, context, summary and content note of a case study, then its text in a disclosure. */
export function caseStudyTemplate(
  study: ResolvedCaseStudy,
  context: RenderContext,
  disclosure?: Disclosure,
): TemplateResult {
  const { factsheet, language, phrases } = context;
  const words = phrasesFor(language, 'caseStudy', english);
  assertAll(study.summary, study.statements[0]);
  return html`${title(study.title, context)} ${contextLine(study, context)}
    ${contentNote(study, context)}
    <p part="summary" lang=${factsheet.language}>${study.summary}</p>
    <details
      part="reading"
      ?open=${disclosure?.open ?? false}
      @toggle=${disclosure?.onToggle ?? nothing}
    >
      <summary part="toggle">
        <span lang=${phrases.language}>${words.read}</span>
        <span class="visually-hidden" lang=${factsheet.language}>${study.title}</span>
        <span part="reading-time" class="muted" lang=${phrases.language}
          >${words.minutes(minutesToRead(study.statements))}</span
        >
      </summary>
      <div part="statements">
        ${study.statements.map((each) =>
          'measure' in each
            ? html`<div id="stat-${each.id}" class="stat" tabindex="-1">
                ${statisticTemplate(each, { ...context, level: context.level + 1 })}
              </div>`
            : statement(each, context),
        )}
      </div>
    </details>
    ${attribution(study, context, { caseStudies: [study] })}`;
}
