import { html, nothing, type TemplateResult } from 'lit';
import { scaleWords } from '../charts/axis-labels.js';
import { picture } from '../charts/chart.js';
import { width } from '../charts/path.js';
import { formatMeasure } from '../factsheet/format.js';
import { formatHedge } from '../factsheet/format-hedge.js';
import type { Statistic } from '../factsheet/types.js';
import type { RenderContext } from '../internal/render-context.js';
import { attribution } from './attribution.js';
import { contentNote, contextLine, endnotes } from './claim.js';
import { title } from './heading.js';

/** What a figure shows beside its sentence: number, picture or, by default, both. */
export type Variant = 'both' | 'number' | 'picture' | null | undefined;

/** The value with its hedge, which are never separated. `value` may be a picture instead. */
export function valueTemplate(
  stat: Statistic,
  { language, phrases }: RenderContext,
  value: unknown = html`<span part="value">${formatMeasure(stat.measure, language)}</span>`,
): TemplateResult {
  const { before, after } = formatHedge(stat, phrases);
  const small = (word: string | undefined) =>
    word ? html`<span part="hedge" lang=${phrases.language} dir="auto">${word}</span>` : nothing;
  return html`${small(before)} ${value} ${small(after)}`;
}

/**
 * The picture with the labels of its scale. Beside the number it is hidden from screen readers,
 * which would announce the value twice; alone it has the value as its label.
 */
function pictureTemplate(stat: Statistic, context: RenderContext, alone = false): TemplateResult {
  const { language, phrases } = context;
  const { kind } = stat.measure;
  const { height, counted, rest, scale = [] } = picture(stat);
  const [first, second] = scaleWords(kind, scale, language, phrases);
  // For these kinds the labels are formatted values, in the reader's language like the number.
  const valued = kind === 'age' || kind === 'multiple';
  const label = (word: string | undefined) =>
    word
      ? html`<span class="muted" lang=${valued ? nothing : phrases.language}>${word}</span>`
      : nothing;
  return html`<span
    part="picture"
    class=${kind}
    role=${alone ? 'img' : nothing}
    aria-label=${alone ? formatMeasure(stat.measure, language) : nothing}
    aria-hidden=${alone ? nothing : 'true'}
    >${label(first)}<svg viewBox="0 0 ${width} ${height}">
      <path class="rest" d=${rest} />
      <path class="counted" d=${counted} /></svg
    >${label(second)}</span
  >`;
}

/** The number followed by the picture, or one of them. */
function shown(stat: Statistic, context: RenderContext, variant: Variant): TemplateResult {
  const alone = variant === 'picture';
  const drawn = variant === 'number' ? nothing : pictureTemplate(stat, context, alone);
  return html`<span class="number" part="number"
      >${valueTemplate(stat, context, alone ? drawn : undefined)}</span
    >
    ${alone ? nothing : drawn}`;
}

/** The `<figure>` of a statistic: number, picture, sentence, population, place and period. */
export function figureTemplate(
  stat: Statistic,
  context: RenderContext,
  variant?: Variant,
): TemplateResult {
  const { factsheet } = context;
  return html`<figure part="figure" aria-labelledby="text-${stat.id}">
    <div>${shown(stat, context, variant)}</div>
    <figcaption>
      <p id="text-${stat.id}" part="text" lang=${factsheet.language} dir="auto">${stat.text}${endnotes(stat.sources, context)}</p>
      ${contextLine(stat, context)}
    </figcaption>
  </figure>`;
}

/** A complete statistic: heading, content note, figure, sources and limits. */
export function statisticTemplate(
  stat: Statistic,
  context: RenderContext,
  variant?: Variant,
): TemplateResult {
  return html`${stat.title ? title(stat.title, context) : nothing} ${contentNote(stat, context)}
  ${figureTemplate(stat, context, variant)} ${attribution(stat, context, { statistics: [stat] })}`;
}

/** A statistic in running text: a disclosure with the number as summary and the claim inside. */
export function inlineTemplate(
  stat: Statistic,
  context: RenderContext,
  variant?: Variant,
): TemplateResult {
  const numbers = stat.sources.join(', ');
  return html`<details part="inline">
    <summary part="toggle">${shown(stat, context, variant)}<sup aria-hidden="true">${numbers}</sup></summary>
    <div part="claim">${statisticTemplate(stat, context)}</div>
  </details>`;
}
