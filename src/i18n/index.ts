import type * as english from './en.js';

/** The interface texts of a language, in the same groups as English. */
export type Phrases = typeof english;

const languages = new Map<string, Phrases>();

/** Adds a language for all elements of this script. */
export function addLanguage(phrases: Phrases): void {
  languages.set(phrases.common.language, phrases);
}

/** A group of texts in the reader's language ("es-CO" finds "es"); default: `inEnglish`. */
export function phrasesFor<Group extends keyof Phrases>(
  language: string,
  group: Group,
  inEnglish: Phrases[Group],
): Phrases[Group] {
  const phrases = languages.get(language) ?? languages.get(language.split('-')[0]!);
  return phrases?.[group] ?? inEnglish;
}
