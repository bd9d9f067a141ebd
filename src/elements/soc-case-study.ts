import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { caseStudies, origin, statistics } from '../factsheet/english.js';
import { find } from '../factsheet/look-up.js';
import { sound } from '../factsheet/shape.js';
import { caseStudyShape, statisticShape } from '../factsheet/shapes.js';
import type { CaseStudy, Statistic } from '../factsheet/types.js';
import { caseStudy as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import { define } from '../page/define.js';
import { FactsheetElement } from '../page/factsheet-element.js';
import { figureTemplate } from '../page/figure.js';
import { title } from '../page/heading.js';
import type { Collections, Setting } from '../page/setting.js';
import { contentNote, sourceAndLimits, statement, whoWhereWhen } from '../page/words.js';
import { base } from '../styles/base.js';
import { figure } from '../styles/figure.js';
import { unseen } from '../styles/unseen.js';
import { caseStudy } from './soc-case-study.styles.js';

interface Shown {
  study: CaseStudy;
  figures: Statistic[];
}

/**
 * A case study behind its title, what it is about and a note on its content: the reader decides
 * whether to open it. In print it is open.
 *
 * @tag soc-case-study
 * @slot - The same in plain HTML: shown without script and when anything fails.
 * @csspart summary - What the case study is about, in a sentence.
 * @csspart reading - The disclosure that holds the text.
 * @csspart open - Its summary: what the reader presses.
 * @csspart statements - The text.
 * @csspart endnotes - The numbers of the endnotes behind a statement.
 * @csspart figure - A figure that stands in the case study.
 */
export class SocCaseStudy extends FactsheetElement<'caseStudies' | 'statistics', Shown> {
  static override styles = [base, figure, unseen, caseStudy];

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

  protected readonly builtIn = { ...origin, caseStudies, statistics };

  protected find(factsheet: Collections<'caseStudies' | 'statistics'>): Shown | null {
    if (this.caseStudy === null) return null;
    const given = this.caseStudy ?? find(factsheet.caseStudies, this.name);
    const study = sound(given, caseStudyShape, 'caseStudy');
    const figures = (study.statistics ?? []).map((id) =>
      sound(find(factsheet.statistics, id), statisticShape, 'stat'),
    );
    return { study, figures };
  }

  protected show({ study, figures }: Shown, setting: Setting): TemplateResult {
    const { factsheet, language, phrases } = setting;
    const words = phrasesFor(language, 'caseStudy', english);
    return html`${title(study.title, setting)} ${whoWhereWhen(study, setting)}
      <p part="summary" lang=${factsheet.language} dir="auto">${study.summary}</p>
      ${contentNote(study, setting)}
      <details part="reading" ?open=${this.open ?? false} @toggle=${this.#toggled}>
        <summary part="open" lang=${phrases.language}>
          ${words.read}<span class="unseen">: ${study.title}</span>
        </summary>
        <div part="statements">
          ${study.statements.map((each) => statement(each, setting))}
          ${figures.map((stat) => html`${figureTemplate(stat, setting)} ${sourceAndLimits(stat, setting)}`)}
        </div>
      </details>
      ${sourceAndLimits(study, setting)}`;
  }

  #toggled = (event: Event) => {
    this.open = (event.target as HTMLDetailsElement).open;
  };
}

define('soc-case-study', SocCaseStudy);

declare global {
  interface HTMLElementTagNameMap {
    'soc-case-study': SocCaseStudy;
  }
}
