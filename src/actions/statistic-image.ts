import { axisLabels, chart, formatMeasure } from '../charts/chart.js';
import { formatHedge } from '../factsheet/format-hedge.js';
import type { Statistic } from '../factsheet/types.js';
import type { Phrases } from '../i18n/index.js';
import type { RenderContext } from '../internal/render-context.js';
import { citation } from '../static/citation.js';
import { contextLine } from '../static/plain-text.js';
import { drawCard, lookOf } from './canvas-card.js';
import { type CardWords, card } from './card-layout.js';
import type { ActionContext } from './types.js';

/** A PNG image of a statistic: the complete claim in the page's colours and font. */
export async function statisticImage(
  { extraction, context, scope }: ActionContext,
  words: Phrases['actions'],
): Promise<Blob | null> {
  const [stat] = extraction.factsheet.statistics;
  if (!stat) return null;
  const { language, phrases } = context;
  const { endnotes, contentNote } = phrases;
  const texts: CardWords = {
    title: stat.title,
    contentNote: stat.contentNote && `${contentNote} ${stat.contentNote}`,
    number: {
      value: formatMeasure(stat.measure, language, phrases),
      ...formatHedge(stat, phrases),
    },
    scale: scaleOf(stat, context),
    text: stat.text,
    context: contextLine(stat, language, phrases),
    note: stat.note,
    // The image already has the record's title.
    source: citation({ ...extraction, title: undefined }, { ...words, endnotes }).plain,
  };
  const drawn = chart(stat);
  return drawCard((measure) => card(texts, drawn, measure), drawn, lookOf(scope));
}

function scaleOf(
  stat: Statistic,
  { language, phrases }: RenderContext,
): NonNullable<CardWords['scale']> {
  const { labels, below } = axisLabels(stat, language, phrases);
  return below ? { below: labels } : { above: labels[0], below: labels.slice(1) };
}
