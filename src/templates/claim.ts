import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod, formatPlace } from '../factsheet/format.js';
import type { Correction, Period, Place, Statement } from '../factsheet/types.js';
import type { RenderContext } from '../internal/render-context.js';
import { assertAll } from './assert-all.js';

/** The fields of a claim beside its text. */
export interface Claim {
  sources: readonly number[];
  note?: string | undefined;
  contentNote?: string | undefined;
  corrections?: readonly Correction[] | undefined;
}

/** Separator in a line; its first space does not break, so that no line starts with it. */
const dot = '\u00a0· ';

/** The language of a place's name: a code has one in the reader's language, a label in the data's. */
export const placeLanguage = (place: Place | undefined, { factsheet, language }: RenderContext) =>
  typeof place === 'string' ? language : factsheet.language;

/**
 * Population of a claim, and below it place and period. A remark beside them says which of the two
 * the source does not state.
 */
export function contextLine(
  claim: { population?: string | null; place?: Place; period?: Period },
  context: RenderContext,
): TemplateResult {
  const { factsheet, language, phrases } = context;
  const place = formatPlace(claim.place, language, phrases.regions);
  const period = formatPeriod(claim.period, language);
  const missing = place ? phrases.noPeriod : period ? phrases.noPlace : phrases.notStated;
  const items = [
    { part: 'place', text: place, lang: placeLanguage(claim.place, context) },
    { part: 'period', text: period, lang: language },
    { part: 'not-stated', text: place && period ? '' : missing, lang: phrases.language },
  ].filter(({ text }) => text);
  return html`<p class="muted" part="context">
    ${
      claim.population
        ? html`<span part="population" lang=${factsheet.language}>${claim.population}</span>`
        : nothing
    }
    ${items.map(
      ({ part, text, lang }, index) =>
        html`${index ? dot : nothing}<span part=${part} lang=${lang}>${text}</span>`,
    )}
  </p>`;
}

/** The content note of a claim; belongs before the content that it warns of. */
export function contentNote(
  { contentNote: note }: Pick<Claim, 'contentNote'>,
  { factsheet, phrases }: RenderContext,
): TemplateResult | typeof nothing {
  if (!note) return nothing;
  return html`<p class="muted" part="content-note" lang=${phrases.language}>
    ${phrases.contentNote} <span lang=${factsheet.language}>${note}</span>
  </p>`;
}

/** The endnote numbers of a sentence, as links. */
export function endnotes(
  sources: readonly number[],
  { phrases, follow }: RenderContext,
): TemplateResult | typeof nothing {
  // An empty `sup` would still have a margin, which overflows a full line.
  if (!sources.length) return nothing;
  return html`<sup part="endnotes"
    >${sources.map(
      (number, index) =>
        html`${index ? ', ' : nothing}<a
            part="endnote"
            href="#endnote-${number}"
            aria-label=${phrases.endnotes([number])}
            @click=${follow}
            >${number}</a
          >`,
    )}</sup
  >`;
}

/** A sentence or short paragraph with its endnotes and its note. */
export function statement(
  { text, sources, note }: Statement,
  context: RenderContext,
): TemplateResult {
  const { factsheet } = context;
  assertAll(text);
  return html`<p lang=${factsheet.language}>${text}${endnotes(sources, context)}</p>
    ${note ? html`<p class="muted" lang=${factsheet.language}>${note}</p>` : nothing}`;
}
