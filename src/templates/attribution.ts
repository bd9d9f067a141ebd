import { html, nothing, type TemplateResult } from 'lit';
import { loadActions } from '../actions/load-actions.js';
import type { Selection } from '../factsheet/extract.js';
import { formatDay } from '../factsheet/format.js';
import type { RenderContext } from '../internal/render-context.js';
import type { Claim } from './claim.js';

/** The corrections of a claim, each with its date. */
export const corrections = (
  { corrections: made = [] }: Pick<Claim, 'corrections'>,
  { factsheet, language, phrases }: RenderContext,
): TemplateResult[] =>
  made.map(
    ({ date, text }) => html`<p part="correction" lang=${phrases.language}>
      ${phrases.corrected(formatDay(date, language))} <span lang=${factsheet.language}>${text}</span>
    </p>`,
  );

/**
 * A disclosure: its summary has the endnote numbers of a claim, its content the limits, the
 * corrections and the endnotes.
 */
export function attribution(
  claim: Pick<Claim, 'sources' | 'note' | 'corrections'>,
  context: RenderContext,
  selection: Selection,
): TemplateResult {
  const { sources, note } = claim;
  const { factsheet, phrases } = context;
  const numbers = [...sources].sort((a, b) => a - b);
  const limits = note ? phrases.sourceAndLimits : phrases.source;
  return html`<details
    class="muted"
    part="attribution"
    .attribution=${{ selection, context }}
    @toggle=${loadActions}
  >
    <summary part="sources"><span lang=${phrases.language}>${phrases.endnotes(numbers)}: ${limits}</span></summary>
    <div>
      ${note ? html`<p part="note" lang=${factsheet.language}>${note}</p>` : nothing}
      ${corrections(claim, context)}
      <p lang=${phrases.language}>${phrases.from} <cite lang=${factsheet.language}>${factsheet.title}</cite></p>
      <ol>
        ${numbers.map((number) => {
          const source = factsheet.sources.find((other) => other.number === number);
          const title = source?.title;
          return html`<li value=${number} tabindex="-1">
            <span lang=${title ? factsheet.language : phrases.language}
              >${title ?? phrases.untitled}</span
            >
          </li>`;
        })}
      </ol>
    </div>
  </details>`;
}
