import { chart, formatMeasure } from '../charts/chart.js';
import { formatHedge } from '../factsheet/format-hedge.js';
import type { Phrases } from '../i18n/index.js';
import { citation } from '../static/citation.js';
import { contextLine } from '../static/plain-text.js';
import { drawCard, lookOf } from './canvas-card.js';
import { type CardWords, card } from './card-layout.js';
import { isRightToLeft } from './text-layout.js';
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
  const look = lookOf(scope);
  const hedge = formatHedge(stat, phrases);
  const drawn = chart(stat, language, phrases, context.factsheet.statistics);
  const texts: CardWords = {
    title: stat.title,
    contentNote: stat.contentNote && `${contentNote} ${stat.contentNote}`,
    number: {
      value: formatMeasure(stat.measure, language, phrases),
      ...hedge,
      reversed: isRightToLeft(hedge.before ?? hedge.after ?? '') !== look.rightToLeft,
    },
    text: stat.text,
    context: contextLine(stat, language, phrases),
    note: stat.note,
    // The image already has the record's title.
    source: citation({ ...extraction, title: undefined }, { ...words, endnotes }).plain,
  };
  return drawCard((measure) => card(texts, drawn, measure), drawn, look);
}
