import type * as english from './en.js';

/** What a language must word: group by group, the same as English. */
export type Phrases = typeof english;

const languages = new Map<string, Phrases>();

/** Adds a language, for every element of this script. */
export function addLanguage(phrases: Phrases): void {
  languages.set(phrases.common.language, phrases);
}

/** A group of phrases in the reader's language ("es-CO" finds "es"), else the English one given. */
export function phrasesFor<Group extends keyof Phrases>(
  language: string,
  group: Group,
  inEnglish: Phrases[Group],
): Phrases[Group] {
  const phrases = languages.get(language) ?? languages.get(language.split('-')[0]!);
  return phrases?.[group] ?? inEnglish;
}
