import { formatMeasure } from '../factsheet/format.js';
import type { MeasureKind } from '../factsheet/vocabulary.js';

/** What is said of a picture's scale in the reader's language. */
interface Words {
  before: string;
  after: string;
  each: (people: string) => string;
}

/** The words that give a picture its scale, for its beginning and its end. */
export function scaleWords(
  kind: MeasureKind,
  scale: readonly number[],
  language: string,
  words: Words,
): string[] {
  if (kind === 'change') return [words.before, words.after];
  return scale.map((value) => {
    const formatted = formatMeasure({ kind, value }, language);
    return kind === 'count' ? words.each(formatted) : formatted;
  });
}
