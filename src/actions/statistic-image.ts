import { scaleWords } from '../charts/axis-labels.js';
import { picture } from '../charts/chart.js';
import { formatMeasure } from '../factsheet/format.js';
import { formatHedge } from '../factsheet/format-hedge.js';
import type { Statistic } from '../factsheet/types.js';
import type { Phrases } from '../i18n/index.js';
import type { RenderContext } from '../internal/render-context.js';
import { citation } from '../static/citation.js';
import { contextLine } from '../static/plain-text.js';
import type { ActionContext } from './actions.js';
import { drawCard, lookOf } from './canvas-card.js';
import { type CardWords, card } from './card-layout.js';

/** A figure as an image that says all that the figure says, and looks as it does. */
export async function statisticImage(
  { extraction, context, scope }: ActionContext,
  words: Phrases['actions'],
): Promise<Blob | null> {
  const [stat] = extraction.factsheet.statistics;
  if (!stat) return null;
  const { language, phrases } = context;
  const { endnotes, contentNote } = phrases;
  const said: CardWords = {
    title: stat.title,
    contentNote: stat.contentNote && `${contentNote} ${stat.contentNote}`,
    number: { value: formatMeasure(stat.measure, language), ...formatHedge(stat, phrases) },
    scale: scaleOf(stat, context),
    text: stat.text,
    context: contextLine(stat, language, phrases),
    note: stat.note,
    // Its title stands above.
    source: citation({ ...extraction, title: undefined }, { ...words, endnotes }).plain,
  };
  const drawn = picture(stat);
  return drawCard((measure) => card(said, drawn, measure), drawn, lookOf(scope));
}

/** A line of years has the words for both its ends below it, all else above and below. */
function scaleOf(
  stat: Statistic,
  { language, phrases }: RenderContext,
): NonNullable<CardWords['scale']> {
  const { kind } = stat.measure;
  const words = scaleWords(kind, picture(stat).scale ?? [], language, phrases);
  return kind === 'age' ? { below: words } : { above: words[0], below: words.slice(1) };
}
