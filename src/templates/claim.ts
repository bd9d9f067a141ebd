import { html, nothing, type TemplateResult } from 'lit';
import { opened } from '../actions/load-actions.js';
import type { Selection } from '../factsheet/extract.js';
import { formatDay, formatPeriod, formatPlace } from '../factsheet/format.js';
import type { Correction, Period, Place, Statement } from '../factsheet/types.js';
import type { RenderContext } from '../internal/render-context.js';

interface Claim {
  sources: readonly number[];
  note?: string | undefined;
  contentNote?: string | undefined;
  corrections?: readonly Correction[] | undefined;
}

/** Between things said in one line; its spaces are text, so that no minifier takes them. */
const dot = ' · ';

/** Who, where and when, in one quiet line; what the source leaves open is said to be open. */
export function whoWhereWhen(
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

/** What a reader at risk may want to know before reading on. */
export function contentNote(
  { contentNote: note }: Pick<Claim, 'contentNote'>,
  { factsheet, phrases }: RenderContext,
): TemplateResult | typeof nothing {
  if (!note) return nothing;
  return html`<p class="muted" part="content-note" lang=${phrases.language} dir="auto">
    ${phrases.contentNote} <span lang=${factsheet.language} dir="auto">${note}</span>
  </p>`;
}

/** The numbers of endnotes behind a sentence: links that lead to what is known of each. */
export function endnotes(
  sources: readonly number[],
  { phrases, follow }: RenderContext,
): TemplateResult | typeof nothing {
  // Without a number its margin alone would reach over the end of a full line.
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

/** A sentence or short paragraph with the endnotes it cites. */
export function statement(
  { text, sources, note }: Statement,
  context: RenderContext,
): TemplateResult {
  const { factsheet } = context;
  return html`<p lang=${factsheet.language} dir="auto">${text}${endnotes(sources, context)}</p>
    ${note ? html`<p class="muted" lang=${factsheet.language} dir="auto">${note}</p>` : nothing}`;
}

/** What the claim said before it was corrected, each time. */
export const corrections = (
  { corrections: made = [] }: Pick<Claim, 'corrections'>,
  { factsheet, language, phrases }: RenderContext,
): TemplateResult[] =>
  made.map(
    ({ date, text }) => html`<p part="correction" lang=${phrases.language} dir="auto">
      ${phrases.corrected(formatDay(date, language))} <span lang=${factsheet.language} dir="auto">${text}</span>
    </p>`,
  );

/** The endnotes, always in sight, and behind them what is known of each and how far the claim goes. */
export function sourceAndLimits(
  claim: Claim,
  context: RenderContext,
  given: Selection,
): TemplateResult {
  const { sources, note } = claim;
  const { factsheet, phrases } = context;
  const numbers = [...sources].sort((a, b) => a - b);
  const limits = note ? phrases.sourceAndLimits : phrases.source;
  return html`<details
    class="muted"
    part="about"
    lang=${phrases.language}
    .of=${{ given, context }}
    @toggle=${opened}
  >
    <summary part="sources"><span dir="auto">${phrases.endnotes(numbers)}: ${limits}</span></summary>
    <div>
      ${note ? html`<p part="note" lang=${factsheet.language} dir="auto">${note}</p>` : nothing}
      ${corrections(claim, context)}
      <p dir="auto">${phrases.from} <cite lang=${factsheet.language} dir="auto">${factsheet.title}</cite></p>
      <ol>
        ${numbers.map((number) => {
          const source = factsheet.sources.find((other) => other.number === number);
          const title = source?.title;
          return html`<li value=${number} tabindex="-1">
            <span lang=${title ? factsheet.language : phrases.language} dir="auto"
              >${title ?? phrases.untitled}</span
            >
          </li>`;
        })}
      </ol>
    </div>
  </details>`;
}
