import { html, nothing, type TemplateResult } from 'lit';
import { formatMeasure } from '../factsheet/format.js';
import type { Statistic } from '../factsheet/types.js';
import { sharePicture } from '../pictures/share.js';
import { title } from './heading.js';
import type { Setting } from './setting.js';
import { contentNote, endnotes, sourceAndLimits, whoWhereWhen } from './words.js';

/** The hedge stands before the value, but an age with a bound reads "12 years or younger". */
function hedged({ measure, hedge }: Statistic, phrases: Setting['phrases']) {
  if (!hedge) return {};
  const after = measure.kind === 'age' ? phrases.ageBounds[hedge] : undefined;
  return after ? { after } : { before: phrases.hedges[hedge] };
}

/** The value with its hedge, never the one without the other. */
export function valueTemplate(stat: Statistic, { language, phrases }: Setting): TemplateResult {
  const { before, after } = hedged(stat, phrases);
  const small = (word: string | undefined) =>
    word ? html`<span part="hedge" lang=${phrases.language} dir="auto">${word}</span>` : nothing;
  return html`${small(before)} <span part="value">${formatMeasure(stat.measure, language)}</span> ${small(after)}`;
}

function picture({ kind, value }: Statistic['measure']) {
  if (kind !== 'share') return nothing;
  const { width, height, counted, rest } = sharePicture(value);
  // The sentence says the same; read aloud it would be said twice.
  return html`<svg part="picture" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="rest" d=${rest} />
    <path class="counted" d=${counted} />
  </svg>`;
}

/** The figure as it is drawn and told, wherever it stands: number, picture, sentence, context. */
export function figureTemplate(stat: Statistic, setting: Setting): TemplateResult {
  const { factsheet } = setting;
  return html`<figure part="figure" aria-labelledby="text-${stat.id}">
    <div>
      <p class="number" part="number">${valueTemplate(stat, setting)}</p>
      ${picture(stat.measure)}
    </div>
    <figcaption>
      <p id="text-${stat.id}" part="text" lang=${factsheet.language} dir="auto">${stat.text}${endnotes(stat.sources, setting)}</p>
      ${whoWhereWhen(stat, setting)}
    </figcaption>
  </figure>`;
}

/** A statistic in a box of its own: heading, content note, figure, sources and limits. */
export function statisticTemplate(stat: Statistic, setting: Setting): TemplateResult {
  return html`${stat.title ? title(stat.title, setting) : nothing} ${contentNote(stat, setting)}
  ${figureTemplate(stat, setting)} ${sourceAndLimits(stat, setting)}`;
}
