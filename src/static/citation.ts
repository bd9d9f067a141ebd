import type { Extraction } from '../factsheet/extract.js';

/** What a citation says in the reader's language. */
export interface CitationWords {
  endnotes: (numbers: readonly number[]) => string;
  within: string;
  noPublisher: string;
  noYear: string;
}

/** Where an extraction comes from, for a text, for LaTeX and for reference managers. */
export interface Citation {
  plain: string;
  bibtex: string;
  cslJson: string;
}

/** Nothing is made up: what the factsheet does not state is said so, or left out. */
export function citation(
  { id, title, sources, factsheet }: Extraction,
  words: CitationWords,
): Citation {
  const { publisher, year, url } = factsheet.publication;
  const endnotes = endnotesOf(sources, words);
  const within = [title, endnotes].filter(Boolean).map((words) => sentence(words!));
  const fields: [string, string | null | undefined][] = [
    ['title', `{${latex(factsheet.title)}}`],
    ['howpublished', publisher && latex(publisher)],
    ['year', year ? String(year) : null],
    ['url', url?.replace(/[\\{}]/g, encodeURIComponent)],
    ['note', within.length ? latex(within.join(' ')) : null],
  ];
  const item = {
    id,
    type: 'document',
    title: factsheet.title,
    language: factsheet.language,
    ...(publisher && { publisher }),
    ...(year && { issued: { 'date-parts': [[year]] } }),
    ...(url && { URL: url }),
    ...(within.length && { note: within.join(' ') }),
  };
  return {
    plain: [
      ...(title
        ? [sentence(title), `${words.within} ${sentence(factsheet.title)}`]
        : [sentence(factsheet.title)]),
      sentence([publisher ?? words.noPublisher, year ?? words.noYear].join(', ')),
      ...(endnotes ? [sentence(endnotes)] : []),
      ...(url ? [url] : []),
    ].join(' '),
    bibtex: `@misc{${key(id)},\n${fields
      .flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []))
      .join('')}}\n`,
    cslJson: `${JSON.stringify([item], null, 2)}\n`,
  };
}

/** Those of which only the number is known, then each that has a title. */
function endnotesOf(sources: Extraction['sources'], { endnotes }: CitationWords): string {
  const untitled = sources.filter(({ title }) => !title).map(({ number }) => number);
  const titled = sources.flatMap(({ number, title, url }) =>
    title ? [`${endnotes([number])}: ${[title, url].filter(Boolean).join(', ')}`] : [],
  );
  return [...(untitled.length ? [endnotes(untitled)] : []), ...titled].join('; ');
}

const sentence = (words: string) => (/[.?!…]$/.test(words) ? words : `${words}.`);

/** A page may give a record of its own any id; BibTeX takes few characters in a key. */
const key = (id: string) => id.replace(/[^A-Za-z0-9-]+/g, '-') || 'factsheet';

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // LaTeX's default fonts have other characters in the places of these.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * BibTeX counts braces even behind a backslash, so none may stand alone. An empty group keeps
 * characters apart that LaTeX would join: two hyphens to a dash, two apostrophes to a quotation mark.
 * (LuaLaTeX joins them even so; what stops it, reference managers do not read.)
 */
const latex = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^<>|$&#_%]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-'`,])(?=\1)|[?!](?=`)/g, '$&{}');
