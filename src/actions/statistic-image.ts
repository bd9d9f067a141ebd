import { chart, formatMeasure } from '../charts/chart.js';
import type { Extraction } from '../factsheet/extract.js';
import { formatHedge } from '../factsheet/format-hedge.js';
import type { Statistic } from '../factsheet/types.js';
import type { Phrases } from '../i18n/index.js';
import type { RenderContext } from '../internal/render-context.js';
import { type CitationWords, citation } from '../static/citation.js';
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
  const { factsheet, language, phrases } = context;
  const look = lookOf(scope);
  const texts = cardWords(stat, extraction, context, words);
  texts.number.reversed = isRightToLeft(phrases.contentNote) !== look.rightToLeft;
  const drawn = chart(stat, language, phrases, factsheet.statistics);
  return drawCard((measure) => card(texts, drawn, measure), drawn, look);
}

/** The texts of a reader's language that an image needs. */
type Reader = Pick<RenderContext, 'language' | 'phrases'>;

/** The texts on the image of a statistic. */
export function cardWords(
  stat: Statistic,
  extraction: Extraction,
  { language, phrases }: Reader,
  words: Omit<CitationWords, 'endnotes'>,
): CardWords {
  const { endnotes, contentNote } = phrases;
  return {
    title: stat.title,
    contentNote: stat.contentNote && `${contentNote} ${stat.contentNote}`,
    number: {
      value: formatMeasure(stat.measure, language, phrases),
      ...formatHedge(stat, phrases),
    },
    text: stat.text,
    context: contextLine(stat, language, phrases),
    note: stat.note,
    // The image already has the record's title.
    source: citation({ ...extraction, title: undefined }, { ...words, endnotes }).plain,
  };
}
