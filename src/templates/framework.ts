import { html, nothing, type TemplateResult } from 'lit';
import type { Framework } from '../factsheet/types.js';
import { framework as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import type { Setting } from '../internal/render-context.js';
import { contentNote, sourceAndLimits, whoWhereWhen } from './claim.js';
import { heading, title } from './heading.js';

type Level = Framework['levels'][number];

/** What an organisation may say of a level in its own words; nothing where nobody can. */
type Own = (level: Level, label: string) => TemplateResult;

/** The levels of a framework as a path in time. */
export function frameworkTemplate(
  framework: Framework,
  setting: Setting,
  own?: Own,
): TemplateResult {
  const { language } = setting.factsheet;
  return html`${title(framework.title, setting)} ${whoWhereWhen(framework, setting)}
    ${contentNote(framework, setting)}
    <p part="text" lang=${language} dir="auto">${framework.text}</p>
    <ol part="levels">
      ${framework.levels.map((level) => levelTemplate(level, setting, own))}
    </ol>
    ${sourceAndLimits(framework, setting, { frameworks: [framework] })}`;
}

function levelTemplate(level: Level, setting: Setting, own: Own | undefined): TemplateResult {
  const { factsheet, phrases } = setting;
  const { language } = factsheet;
  const words = phrasesFor(setting.language, 'framework', english);
  return html`<li part="level">
    ${heading(setting.level + 1, level.title, 'level-title', language)}
    <p part="aim" lang=${language} dir="auto">${level.aim}</p>
    ${
      level.examples.length
        ? html`<p class="muted" lang=${phrases.language} dir="auto">${words.examples}</p>
          <ul part="examples" lang=${language}>
            ${level.examples.map((example) => html`<li dir="auto">${example}</li>`)}
          </ul>`
        : nothing
    }
    ${own?.(level, words.own)}
  </li>`;
}
