import type { UnknownIdError } from '../factsheet/find-record.js';
import { knownLanguage } from '../factsheet/format.js';
import { ProblemError } from '../factsheet/problem.js';
import { suggest } from '../factsheet/suggest.js';
import type { Factsheet } from '../factsheet/types.js';
import { citedEndnotes } from './cited-endnotes.js';
import { type EmbedItem, elementCatalog } from './element-catalog.js';
import type { Wording } from './html.js';

/** The factsheet, and the texts, heading level and language of its embed code. */
export interface EmbedOptions {
  factsheet: Factsheet;
  wording: Wording;
  /** The heading's level, 2 to 6. */
  level?: number | undefined;
  /** The reader's language. */
  language?: string | undefined;
}

/** A mistake in the request, which no factsheet could satisfy. */
export class UsageError extends ProblemError {}

/**
 * The content of an element as plain HTML; `beside` are the other elements on the page. Throws a
 * ProblemError with the remedy.
 */
export function fallbackHtml(
  { element, attributes }: EmbedItem,
  { factsheet, wording, level = 3, language }: EmbedOptions,
  beside: readonly EmbedItem[] = [],
): string {
  const entry = Object.hasOwn(elementCatalog, element) ? elementCatalog[element] : undefined;
  if (!entry) {
    const near = suggest(element, Object.keys(elementCatalog)).join(', ');
    const message = `${element} is not an element of soc-elements; the nearest are ${near}.`;
    throw new ProblemError({ path: 'ELEMENT', message });
  }
  const { name } = attributes;
  if (name !== undefined && !entry.collection) {
    const message = `${element} takes no NAME; leave out "${name}".`;
    throw new UsageError({ path: 'NAME', message });
  }
  const cited = beside.length ? citedEndnotes(beside, factsheet) : undefined;
  const reader = language ?? knownLanguage(factsheet.language) ?? 'en';
  const options = { factsheet, wording, language: reader, level };
  try {
    return entry.html(options, attributes, cited);
  } catch (error) {
    const { ids } = error as Partial<UnknownIdError>;
    if (!ids) throw error;
    const names = suggest(name ?? '', ids).map((id) => `"${id}"`);
    const such = names.length ? names.join(', ') : 'none: the factsheet has no such record';
    if (name) {
      const message = `There is no ${element} "${name}"; the nearest NAMEs are ${such}.`;
      throw new ProblemError({ path: 'NAME', message });
    }
    throw new UsageError({ path: 'NAME', message: `${element} needs a NAME, such as ${such}.` });
  }
}
