import { html, nothing, type TemplateResult } from 'lit';
import { gapMap } from '../../factsheet/gap-map.js';
import type { Aspect, CaseStudy, Definition, Statistic } from '../../factsheet/types.js';
import { gaps as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { RenderContext } from '../../internal/render-context.js';
import { attribution } from '../../templates/attribution.js';
import { contentNote, contextLine, statement } from '../../templates/claim.js';
import { tallyPicture } from './tally.js';

export interface MapData {
  statistics: readonly Statistic[];
  caseStudies: readonly CaseStudy[];
  definitions: readonly Definition[];
  aspects: readonly Aspect[];
}

/** The expanded cell's id, if any, and the callback that expands or collapses a cell. */
export interface OpenCell {
  cell: string | undefined;
  toggle: (cell: string) => void;
}

/** A table of subjects by aspects. Each cell counts its records and expands the list of them. */
export function gapMapTemplate(
  { statistics, caseStudies, definitions, aspects }: MapData,
  context: RenderContext,
  openCell: OpenCell,
): TemplateResult {
  const { factsheet, language, phrases } = context;
  const words = phrasesFor(language, 'gaps', english);
  const rows = gapMap<Statistic | CaseStudy>(
    [...statistics, ...caseStudies],
    definitions.flatMap(({ categories }) => categories),
    aspects,
  );
  const sources = new Set(
    rows.flatMap(({ cells }) => cells.flat(2)).flatMap((each) => each.sources),
  );
  return html`<p class="muted" lang=${phrases.language}>${words.mapNote}</p>
    <table part="map" lang=${phrases.language}>
      <thead>
        <tr>
          <th scope="col"><span>${words.subject}</span></th>
          ${aspects.map(({ label }) => html`<th scope="col" lang=${factsheet.language}><span>${label}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ category = 'none', label, cells }) => {
          const name = (index: number) => `details-${category}-${aspects[index]!.id}`;
          return html`<tr>
              <th scope="row" lang=${label ? factsheet.language : phrases.language}>
                ${label ?? words.noCategory}
              </th>
              ${cells.map((evidence, index) => cell(evidence, name(index), context, openCell))}
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
    </table>
    ${attribution({ sources: [...sources] }, context, { statistics, caseStudies })}`;
}

/** A cell: its count as a number and as marks, in a button that expands the records; or empty. */
function cell(
  evidence: readonly unknown[],
  name: string,
  { language }: RenderContext,
  { cell: open, toggle }: OpenCell,
) {
  const words = phrasesFor(language, 'gaps', english);
  const count = evidence.length;
  if (!count) return html`<td part="blank"><span class="visually-hidden">${words.none}</span></td>`;
  const { width, height, marks } = tallyPicture(count);
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
      <svg viewBox="0 0 ${width} ${height}" width="${width / 20}em" height="${height / 20}em" aria-hidden="true"><path d=${marks} /></svg>
    </button>
  </td>`;
}

/** A record as a claim, which always includes its place, period and endnotes. */
const claim = (each: Statistic | CaseStudy, context: RenderContext) => html`<li>
  ${contentNote(each, context)}
  ${statement({ ...each, text: 'text' in each ? each.text : each.summary }, context)}
  ${contextLine(each, context)}
</li>`;
