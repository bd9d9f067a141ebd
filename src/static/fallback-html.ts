import { suggest } from '../factsheet/find-record.js';
import { knownLanguage } from '../factsheet/format.js';
import { ProblemError } from '../factsheet/problem.js';
import type { Factsheet } from '../factsheet/types.js';
import { citedEndnotes } from './cited-endnotes.js';
import { type EmbedItem, elementCatalog } from './element-catalog.js';
import type { HtmlOptions, Wording } from './html.js';
import { htmlElements, type Narrowed } from './html-elements.js';

/** What to show, of which factsheet. */
export interface EmbedOptions {
  factsheet: Factsheet;
  wording: Wording;
  /** The heading's level, 2 to 6. */
  level?: number | undefined;
  /** The reader's language. */
  language?: string | undefined;
}

/** EmbedOptions in a way that no factsheet could answer. */
export class UsageError extends ProblemError {}

type Plain = (options: HtmlOptions, name?: string, narrowed?: Narrowed) => string;

const elements: Record<string, Plain> = htmlElements;

/**
 * An element as plain HTML; `beside` are the elements on the same page. Throws a ProblemError that
 * says what would be right.
 */
export function fallbackHtml(
  { element, attributes }: EmbedItem,
  { factsheet, wording, level = 3, language }: EmbedOptions,
  beside: readonly EmbedItem[] = [],
): string {
  const plain = Object.hasOwn(elements, element) ? elements[element] : undefined;
  if (!plain) {
    const near = suggest(element, Object.keys(elements)).join(', ');
    const message = `${element} is no element with a plain form; the nearest are ${near}.`;
    throw new ProblemError({ path: 'ELEMENT', message });
  }
  const { name, category, aspect } = attributes;
  if (name !== undefined && !elementCatalog[element]?.names) {
    const message = `${element} takes no NAME; leave out "${name}".`;
    throw new UsageError({ path: 'NAME', message });
  }
  const cited = beside.length
    ? beside.flatMap((item) => citedEndnotes(item, factsheet))
    : undefined;
  const reader = language ?? knownLanguage(factsheet.language) ?? 'en';
  const options = { factsheet, wording, language: reader, level };
  try {
    return plain(options, name, { category, aspect, cited });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (name) throw new ProblemError({ path: 'NAME', message: error.message });
    const names = error.message.match(/"[a-z0-9-]+"/g)?.join(', ');
    const such = names ? `, such as ${names}` : ', and the factsheet holds none';
    throw new UsageError({ path: 'NAME', message: `${element} needs a NAME${such}.` });
  }
}
