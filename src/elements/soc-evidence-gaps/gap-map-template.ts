import { html, nothing, type TemplateResult } from 'lit';
import { tallyPicture } from '../../charts/tally.js';
import { gapMap } from '../../factsheet/gap-map.js';
import type { CaseStudy, Definition, Statistic } from '../../factsheet/types.js';
import { aspects } from '../../factsheet/vocabulary.js';
import { gaps as english } from '../../i18n/en.js';
import { phrasesFor } from '../../i18n/index.js';
import type { RenderContext } from '../../internal/render-context.js';
import { attribution } from '../../templates/attribution.js';
import { contentNote, contextLine, statement } from '../../templates/claim.js';

export interface Mapped {
  statistics: readonly Statistic[];
  caseStudies: readonly CaseStudy[];
  definitions: readonly Definition[];
}

/** Which cell's evidence the reader has opened, and how another is opened or this one closed. */
export interface Opened {
  cell: string | undefined;
  toggle: (cell: string) => void;
}

/** A table of subjects against aspects: how much there is on each, and behind it what that is. */
export function gapMapTemplate(
  { statistics, caseStudies, definitions }: Mapped,
  context: RenderContext,
  opened: Opened,
): TemplateResult {
  const { factsheet, language, phrases } = context;
  const words = phrasesFor(language, 'gaps', english);
  const rows = gapMap<Statistic | CaseStudy>(
    [...statistics, ...caseStudies],
    definitions.flatMap(({ categories }) => categories),
  );
  const sources = new Set(
    rows.flatMap(({ cells }) => cells.flat(2)).flatMap((each) => each.sources),
  );
  return html`<p class="muted" lang=${phrases.language} dir="auto">${words.mapNote}</p>
    <table part="map" lang=${phrases.language}>
      <thead>
        <tr>
          <th scope="col"><span>${words.subject}</span></th>
          ${aspects.map((aspect) => html`<th scope="col"><span>${words.aspects[aspect]}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ category = 'whole', label, cells }) => {
          const name = (index: number) => `behind-${category}-${aspects[index]}`;
          return html`<tr>
              <th scope="row" lang=${label ? factsheet.language : phrases.language} dir="auto">
                ${label ?? words.whole}
              </th>
              ${cells.map((evidence, index) => cell(evidence, name(index), context, opened))}
            </tr>
            ${cells.map((evidence, index) =>
              evidence.length
                ? html`<tr id=${name(index)} class="behind" ?hidden=${opened.cell !== name(index)}>
                    <td colspan=${aspects.length + 1} part="details">
                      <p class="muted">${words.aspects[aspects[index]!]}</p>
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

/** How much stands here, as a number and as marks, and the way to it; or that nothing does. */
function cell(
  evidence: readonly unknown[],
  name: string,
  { language }: RenderContext,
  { cell: open, toggle }: Opened,
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
      aria-label=${words.behind(count)}
      @click=${() => toggle(name)}
    >
      ${count.toLocaleString(language)}
      <svg viewBox="0 0 ${width} ${height}" width="${width / 20}em" height="${height / 20}em" aria-hidden="true"><path d=${marks} /></svg>
    </button>
  </td>`;
}

/** A piece of evidence as a claim: never without its place, period and endnotes. */
const claim = (each: Statistic | CaseStudy, context: RenderContext) => html`<li>
  ${contentNote(each, context)}
  ${statement({ ...each, text: 'text' in each ? each.text : each.summary }, context)}
  ${contextLine(each, context)}
</li>`;
