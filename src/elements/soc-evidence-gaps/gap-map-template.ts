import { html, nothing, type TemplateResult } from 'lit';
import { gapMap } from '../../factsheet/gap-map.js';
import type {
  Aspect,
  CaseStudy,
  Definition,
  EvidenceGap,
  Statistic,
} from '../../factsheet/types.js';
import { gaps as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { RenderContext } from '../../internal/render-context.js';
import { contentNote, contextLine, statement } from '../../templates/claim.js';

export interface MapData {
  statistics: readonly Statistic[];
  caseStudies: readonly CaseStudy[];
  definitions: readonly Definition[];
  aspects: readonly Aspect[];
  gaps: readonly EvidenceGap[];
}

/** The expanded cell's id, if any, and the callback that expands or collapses a cell. */
export interface OpenCell {
  cell: string | undefined;
  toggle: (cell: string) => void;
}

/** The mark of a gap, in its cell and before its text. */
export const gapMark = (index: number): string => `G${index + 1}`;

/**
 * A table of subjects by aspects. Each cell counts its records and expands the list of them. The
 * marks of the gaps on its subject stand below the count; their texts are listed under the table.
 */
export function gapMapTemplate(
  { statistics, caseStudies, definitions, aspects, gaps }: MapData,
  context: RenderContext,
  openCell: OpenCell,
): TemplateResult {
  const { factsheet, language, phrases } = context;
  const words = phrasesFor(language, 'gaps', english);
  const categories = definitions.flatMap(({ categories }) => categories);
  const rows = gapMap<Statistic | CaseStudy>([...statistics, ...caseStudies], categories, aspects);
  const gapRows = gapMap(gaps, categories, aspects);
  const marksIn = (row: number, column: number) =>
    gapRows[row]!.cells[column]!.map((gap) => gapMark(gaps.indexOf(gap)));
  return html`<p class="muted" lang=${phrases.language}>${words.mapNote}</p>
    <table part="map" lang=${phrases.language}>
      <thead>
        <tr>
          <th scope="col"><span>${words.subject}</span></th>
          ${aspects.map(({ label }) => html`<th scope="col" lang=${factsheet.language}><span>${label}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ category = 'none', label, cells }, row) => {
          const name = (index: number) => `details-${category}-${aspects[index]!.id}`;
          return html`<tr>
              <th scope="row" lang=${label ? factsheet.language : phrases.language}>
                ${label ?? words.noCategory}
              </th>
              ${cells.map((evidence, index) => cell(evidence, marksIn(row, index), name(index), context, openCell))}
            </tr>
            ${cells.map((evidence, index) =>
              evidence.length
                ? html`<tr id=${name(index)} class="details" ?hidden=${openCell.cell !== name(index)}>
                    <td colspan=${aspects.length + 1} part="details">
                      <p class="muted" lang=${factsheet.language}>${aspects[index]!.label}</p>
                      <ul>${evidence.map((each) => claim(each, context))}</ul>
                    </td>
                  </tr>`
                : nothing,
            )}`;
        })}
      </tbody>
    </table>`;
}

/**
 * A cell: its count, in a button that expands the records; or empty. Below it are the marks of gaps.
 */
function cell(
  evidence: readonly unknown[],
  gapMarks: readonly string[],
  name: string,
  { language }: RenderContext,
  { cell: open, toggle }: OpenCell,
) {
  const words = phrasesFor(language, 'gaps', english);
  const count = evidence.length;
  const gaps = gapMarks.length
    ? html`<span class="muted" part="gap-marks"
        ><span class="visually-hidden">${words.title}: </span>${gapMarks.join(' ')}</span
      >`
    : nothing;
  if (!count) {
    return html`<td>
      <span part="blank"><span class="visually-hidden">${words.none}</span></span>
      ${gaps}
    </td>`;
  }
  return html`<td>
    <button
      type="button"
      part="count"
      aria-expanded=${open === name}
      aria-controls=${name}
      aria-label=${words.read(count)}
      @click=${() => toggle(name)}
    >
      ${count.toLocaleString(language)}
    </button>
    ${gaps}
  </td>`;
}

/** A record as a claim, which always includes its place, period and endnotes. */
const claim = (each: Statistic | CaseStudy, context: RenderContext) => html`<li class="stat">
  ${each.title ? html`<b part="title" lang=${context.factsheet.language}>${each.title}</b>` : nothing}
  ${contentNote(each, context)}
  ${statement({ ...each, text: 'text' in each ? each.text : each.summary }, context)}
  ${contextLine(each, context)}
</li>`;
