import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod, formatPlace } from '../factsheet/format.js';
import type { Correction, Period, Place, Statement } from '../factsheet/types.js';
import type { RenderContext } from '../internal/render-context.js';

/** The fields of a claim beside its text. */
export interface Claim {
  sources: readonly number[];
  note?: string | undefined;
  contentNote?: string | undefined;
  corrections?: readonly Correction[] | undefined;
}

/** Separator in a line; an expression, because the template minifier would remove its spaces. */
const dot = ' · ';

/** Population, place and period of a claim, in one line. Says if place or period is missing. */
export function contextLine(
  claim: { population?: string | null; place?: Place; period?: Period },
  { factsheet, language, phrases }: RenderContext,
): TemplateResult {
  const place = formatPlace(claim.place, language, phrases.regions);
  const period = formatPeriod(claim.period, language);
  return html`<p class="muted" part="context">
    ${
      claim.population
        ? html`<span part="population" lang=${factsheet.language} dir="auto">${claim.population}</span>${dot}`
        : nothing
    }<span part="place" dir="auto">${place ?? phrases.noPlace}</span>${dot}<span part="period" dir="auto"
      >${period ?? phrases.noPeriod}</span
    >
  </p>`;
}

/** The content note of a claim; belongs before the content that it warns of. */
export function contentNote(
  { contentNote: note }: Pick<Claim, 'contentNote'>,
  { factsheet, phrases }: RenderContext,
): TemplateResult | typeof nothing {
  if (!note) return nothing;
  return html`<p class="muted" part="content-note" lang=${phrases.language} dir="auto">
    ${phrases.contentNote} <span lang=${factsheet.language} dir="auto">${note}</span>
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
  return html`<p lang=${factsheet.language} dir="auto">${text}${endnotes(sources, context)}</p>
    ${note ? html`<p class="muted" lang=${factsheet.language} dir="auto">${note}</p>` : nothing}`;
}
