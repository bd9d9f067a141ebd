import { html, nothing, type TemplateResult } from 'lit';
import { formatNumbers, formatPeriod, formatPlace } from '../factsheet/format.js';
import type { Period, Place } from '../factsheet/types.js';
import type { Setting } from './setting.js';

interface Claim {
  sources: readonly number[];
  note?: string | undefined;
  contentNote?: string | undefined;
}

/** Between things said in one line; its spaces are text, so that no minifier takes them. */
const dot = ' · ';

/** Who, where and when, in one quiet line; what the source leaves open is said to be open. */
export function whoWhereWhen(
  claim: { population?: string | null; place?: Place; period?: Period },
  { factsheet, language, phrases }: Setting,
): TemplateResult {
  const place = formatPlace(claim.place, language);
  const period = formatPeriod(claim.period, language);
  return html`<p class="muted" part="context">
    ${
      claim.population
        ? html`<span part="population" lang=${factsheet.language} dir="auto">${claim.population}</span>${dot}`
        : nothing
    }<span part="place">${place ?? phrases.noPlace}</span>${dot}<span part="period"
      >${period ?? phrases.noPeriod}</span
    >
  </p>`;
}

/** What a reader at risk may want to know before reading on. */
export function contentNote(
  { contentNote: note }: Claim,
  { factsheet, phrases }: Setting,
): TemplateResult | typeof nothing {
  if (!note) return nothing;
  return html`<p class="muted" part="content-note" lang=${phrases.language} dir="auto">
    ${phrases.contentNote} <span lang=${factsheet.language} dir="auto">${note}</span>
  </p>`;
}

/** A sentence or short paragraph with the endnotes it cites. */
export function statement(
  { text, sources, note }: { text: string; sources: readonly number[]; note?: string | undefined },
  { factsheet, phrases }: Setting,
): TemplateResult {
  return html`<p lang=${factsheet.language} dir="auto">
    ${text}${
      sources.length
        ? html`<sup part="endnotes"
            ><span class="unseen" lang=${phrases.language}>
              ${phrases.endnotes('', sources.length)} </span
            >${sources.join(', ')}</sup
          >`
        : nothing
    }
    </p>
    ${note ? html`<p class="muted" lang=${factsheet.language} dir="auto">${note}</p>` : nothing}`;
}

/** The endnotes, always in sight, and behind them what is known of each and how far the claim goes. */
export function sourceAndLimits({ sources, note }: Claim, setting: Setting): TemplateResult {
  const { factsheet, phrases } = setting;
  const numbers = [...sources].sort((a, b) => a - b);
  const endnotes = numbers.length
    ? phrases.endnotes(formatNumbers(numbers, phrases.language), numbers.length)
    : phrases.noEndnote;
  return html`<details class="muted" part="about" lang=${phrases.language}>
    <summary part="sources" dir="auto">${endnotes}: ${note ? phrases.sourceAndLimits : phrases.source}</summary>
    <div>
      ${note ? html`<p part="note" lang=${factsheet.language} dir="auto">${note}</p>` : nothing}
      <p dir="auto">${phrases.from} <cite lang=${factsheet.language} dir="auto">${factsheet.title}</cite></p>
      <ol>
        ${numbers.map((number) => {
          const source = factsheet.sources.find((other) => other.number === number);
          const title = source?.title;
          return html`<li value=${number}>
            <span lang=${title ? factsheet.language : phrases.language} dir="auto"
              >${title ?? phrases.untitled}</span
            >
          </li>`;
        })}
      </ol>
    </div>
  </details>`;
}
