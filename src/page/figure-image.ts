import { citation } from '../factsheet/citation.js';
import { context } from '../factsheet/fact.js';
import { formatMeasure } from '../factsheet/format.js';
import { hedged } from '../factsheet/hedged.js';
import type { Phrases } from '../i18n/index.js';
import { type CardWords, card } from '../pictures/card.js';
import { sharePicture } from '../pictures/share.js';
import { drawCard, lookOf } from './card-image.js';
import type { Taken } from './reuse-actions.js';

/** A figure as an image that says all that the figure says, and looks as it does. */
export async function figureImage(
  { excerpt, setting, scope }: Taken,
  words: Phrases['reuse'],
): Promise<Blob | null> {
  const [stat] = excerpt.factsheet.statistics;
  if (!stat) return null;
  const { language, phrases } = setting;
  const { endnotes, contentNote } = phrases;
  const said: CardWords = {
    title: stat.title,
    contentNote: stat.contentNote && `${contentNote} ${stat.contentNote}`,
    number: { value: formatMeasure(stat.measure, language), ...hedged(stat, phrases) },
    text: stat.text,
    context: context(stat, language, phrases),
    note: stat.note,
    // Its title stands above.
    source: citation({ ...excerpt, title: undefined }, { ...words, endnotes }).plain,
  };
  const { kind, value } = stat.measure;
  const picture = kind === 'share' ? sharePicture(value) : undefined;
  return drawCard((measure) => card(said, picture, measure), picture, lookOf(scope));
}
