import { html, nothing, type TemplateResult } from 'lit';
import type { Framework } from '../factsheet/types.js';
import { framework as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import type { RenderContext } from '../internal/render-context.js';
import { assertAll } from './assert-all.js';
import { attribution } from './attribution.js';
import { contentNote, contextLine } from './claim.js';
import { heading, title } from './heading.js';

type Level = Framework['levels'][number];

/** Renders an organisation's own content at a level. */
type Own = (level: Level, label: string) => TemplateResult;

/** A framework with its levels in the order of time. */
export function frameworkTemplate(
  framework: Framework,
  context: RenderContext,
  own?: Own,
): TemplateResult {
  const { language } = context.factsheet;
  assertAll(framework.text, framework.levels[0]);
  return html`${title(framework.title, context)} ${contextLine(framework, context)}
    ${contentNote(framework, context)}
    <p part="text" lang=${language}>${framework.text}</p>
    <ol part="levels">
      ${framework.levels.map((level) => levelTemplate(level, context, own))}
    </ol>
    ${attribution(framework, context, { frameworks: [framework] })}`;
}

function levelTemplate(level: Level, context: RenderContext, own: Own | undefined): TemplateResult {
  const { factsheet, phrases } = context;
  const { language } = factsheet;
  const words = phrasesFor(context.language, 'framework', english);
  assertAll(level.aim);
  return html`<li part="level">
    ${heading(context.level + 1, level.title, 'level-title', language)}
    <p part="aim" lang=${language}>${level.aim}</p>
    ${
      level.examples.length
        ? html`<p class="muted" lang=${phrases.language}>${words.examples}</p>
          <ul part="examples">
            ${level.examples.map((example) => html`<li lang=${language}>${example}</li>`)}
          </ul>`
        : nothing
    }
    ${own?.(level, words.own)}
  </li>`;
}
