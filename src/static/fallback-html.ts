import { nearest } from '../factsheet/find-record.js';
import { knownLanguage } from '../factsheet/format.js';
import { ProblemError } from '../factsheet/problem.js';
import type { Factsheet } from '../factsheet/types.js';
import { citedBy } from './cited-endnotes.js';
import { offered, type Piece } from './element-catalog.js';
import type { PlainOptions, Wording } from './html.js';
import { type Narrowed, plainElements } from './html-elements.js';

/** What to show, of which factsheet. */
export interface Asked {
  factsheet: Factsheet;
  wording: Wording;
  /** The heading's level, 2 to 6. */
  level?: number | undefined;
  /** The reader's language. */
  language?: string | undefined;
}

/** Asked in a way that no factsheet could answer. */
export class MisuseError extends ProblemError {}

type Plain = (options: PlainOptions, name?: string, narrowed?: Narrowed) => string;

const elements: Record<string, Plain> = plainElements;

/**
 * An element as plain HTML; `beside` are the elements on the same page. Throws a ProblemError that
 * says what would be right.
 */
export function plainPiece(
  { element, attributes }: Piece,
  { factsheet, wording, level = 3, language }: Asked,
  beside: readonly Piece[] = [],
): string {
  const plain = Object.hasOwn(elements, element) ? elements[element] : undefined;
  if (!plain) {
    const near = nearest(element, Object.keys(elements)).join(', ');
    const message = `${element} is no element with a plain form; the nearest are ${near}.`;
    throw new ProblemError({ path: 'ELEMENT', message });
  }
  const { name, category, aspect } = attributes;
  if (name !== undefined && !offered[element]?.names) {
    const message = `${element} takes no NAME; leave out "${name}".`;
    throw new MisuseError({ path: 'NAME', message });
  }
  const cited = beside.length ? beside.flatMap((piece) => citedBy(piece, factsheet)) : undefined;
  const reader = language ?? knownLanguage(factsheet.language) ?? 'en';
  const options = { factsheet, wording, language: reader, level };
  try {
    return plain(options, name, { category, aspect, cited });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (name) throw new ProblemError({ path: 'NAME', message: error.message });
    const names = error.message.match(/"[a-z0-9-]+"/g)?.join(', ');
    const such = names ? `, such as ${names}` : ', and the factsheet holds none';
    throw new MisuseError({ path: 'NAME', message: `${element} needs a NAME${such}.` });
  }
}
