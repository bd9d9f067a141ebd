import { html, nothing, type TemplateResult } from 'lit';
import { chart, formatMeasure } from '../charts/chart.js';
import { width } from '../charts/path.js';
import { formatHedge } from '../factsheet/format-hedge.js';
import type { Statistic } from '../factsheet/types.js';
import type { RenderContext } from '../internal/render-context.js';
import { assertAll } from './assert-all.js';
import { attribution } from './attribution.js';
import { contentNote, contextLine, endnotes } from './claim.js';
import { title } from './heading.js';

/** What a figure shows beside its sentence: number, picture or, by default, both. */
export type Variant = 'both' | 'number' | 'picture' | null | undefined;

/**
 * The value with its hedge, which are never separated, in the order of the hedge's language. `value`
 * may be a picture instead.
 */
export function numberTemplate(
  stat: Statistic,
  { language, phrases }: RenderContext,
  value: unknown = html`<span part="value" lang=${language}>${formatMeasure(stat.measure, language, phrases).replaceAll(' ', '\u00a0')}</span>`,
): TemplateResult {
  const { hedge, measure, sources, text } = stat;
  assertAll(text, sources[0], Number.isFinite(measure.value), !hedge || phrases.hedges[hedge]);
  const { before, after } = formatHedge(stat, phrases);
  const small = (word: string | undefined) =>
    word ? html`<span part="hedge">${word}</span>` : nothing;
  return html`<span class="number" part="number" lang=${phrases.language}
    >${small(before)} ${value} ${small(after)}</span
  >`;
}

/**
 * The chart with its labels. Beside the number it is hidden from assistive technology, which would
 * announce the value twice; alone it has the value as its name.
 */
function chartTemplate(
  stat: Statistic,
  context: RenderContext,
  isAlone: boolean,
): TemplateResult | undefined {
  const { factsheet, language, phrases } = context;
  const drawn = chart(stat, language, phrases, factsheet.statistics);
  if (!drawn) return undefined;
  const { above, below = [], areTexts, unit } = drawn;
  const label = (text: string | undefined) =>
    text
      ? html`<span class="muted" lang=${areTexts ? factsheet.language : language}>${text}</span>`
      : nothing;
  return html`<span
    part="picture"
    role="img"
    aria-label=${formatMeasure(stat.measure, language, phrases)}
    aria-hidden=${!isAlone}
    >${label(above)}<svg viewBox="0 0 ${width} ${drawn.height}">
      <path class="rest" d=${drawn.rest} />
      <path class="counted" d=${drawn.counted} /></svg
    >${below.map(label)}${unit ? html`<span class="muted unit" lang=${phrases.language}>${unit}</span>` : nothing}</span
  >`;
}

/** The number followed by the chart, or one of them; a statistic without a chart has its number. */
function numberAndChart(stat: Statistic, context: RenderContext, variant: Variant): TemplateResult {
  const isAlone = variant === 'picture';
  const drawn = variant === 'number' ? undefined : chartTemplate(stat, context, isAlone);
  return html`${numberTemplate(stat, context, isAlone ? drawn : undefined)}
  ${isAlone ? nothing : drawn}`;
}

/** The `<figure>` of a statistic: number, picture, sentence, population, place and period. */
function figureTemplate(
  stat: Statistic,
  context: RenderContext,
  variant?: Variant,
): TemplateResult {
  const { factsheet } = context;
  return html`<figure part="figure" aria-labelledby="text-${stat.id}">
    <div>${numberAndChart(stat, context, variant)}</div>
    <figcaption>
      <p id="text-${stat.id}" part="text" lang=${factsheet.language}>${stat.text}${endnotes(stat.sources, context)}</p>
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
    <summary part="toggle" lang=${context.phrases.language}>${numberAndChart(stat, context, variant)}<sup aria-hidden="true">${numbers}</sup></summary>
    <div part="claim">${statisticTemplate(stat, context)}</div>
  </details>`;
}
