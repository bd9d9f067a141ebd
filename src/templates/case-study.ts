import { html, nothing, type TemplateResult } from 'lit';
import { find } from '../factsheet/find-record.js';
import { sound } from '../factsheet/guards.js';
import { minutesToRead } from '../factsheet/reading-time.js';
import { caseStudyShape, statementShape, statisticShape } from '../factsheet/record-shapes.js';
import type { CaseStudy, Statement, Statistic } from '../factsheet/types.js';
import { caseStudy as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import type { Setting } from '../internal/render-context.js';
import { contentNote, sourceAndLimits, statement, whoWhereWhen } from './claim.js';
import { title } from './heading.js';
import { statisticTemplate } from './statistic.js';

/** A case study with its figures in place of their ids. */
export interface WholeStudy extends Omit<CaseStudy, 'statements'> {
  statements: readonly (Statement | Statistic)[];
}

/** The case study with its figures, or an error that names what is wrong or missing. */
export function wholeStudy(given: CaseStudy, statistics: readonly Statistic[]): WholeStudy {
  const study = sound(given, caseStudyShape, 'caseStudy');
  const statements = study.statements.map((each, index) =>
    'statistic' in each
      ? sound(find(statistics, each.statistic), statisticShape, 'stat')
      : sound(each, statementShape, `caseStudy.statements[${index}]`),
  );
  return { ...study, statements };
}

interface Disclosure {
  open: boolean;
  toggled: (event: Event) => void;
}

/** A case study behind its title, summary and content note, until the reader opens it. */
export function caseStudyTemplate(
  study: WholeStudy,
  setting: Setting,
  disclosure?: Disclosure,
): TemplateResult {
  const { factsheet, language, phrases } = setting;
  const words = phrasesFor(language, 'caseStudy', english);
  return html`${title(study.title, setting)} ${whoWhereWhen(study, setting)}
    <p part="summary" lang=${factsheet.language} dir="auto">${study.summary}</p>
    ${contentNote(study, setting)}
    <details
      part="reading"
      ?open=${disclosure?.open ?? false}
      @toggle=${disclosure?.toggled ?? nothing}
    >
      <summary part="open" lang=${phrases.language}>
        ${words.read} <span class="unseen">${study.title}</span>
        <span part="reading-time" class="muted">${words.minutes(minutesToRead(study.statements))}</span>
      </summary>
      <div part="statements">
        ${study.statements.map((each) =>
          'measure' in each
            ? html`<div id="stat-${each.id}" class="stat" tabindex="-1">
                ${statisticTemplate(each, { ...setting, level: setting.level + 1 })}
              </div>`
            : statement(each, setting),
        )}
      </div>
    </details>
    ${sourceAndLimits(study, setting, { caseStudies: [study] })}`;
}
