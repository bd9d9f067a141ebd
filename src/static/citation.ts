import type { Extraction } from '../factsheet/extract.js';

/** The phrases of a citation, in the reader's language. */
export interface CitationWords {
  endnotes: (numbers: readonly number[]) => string;
  within: string;
  noPublisher: string;
  noYear: string;
}

/** The citation of an extraction: as plain text, BibTeX and CSL-JSON. */
export interface Citation {
  plain: string;
  bibtex: string;
  cslJson: string;
}

/**
 * Cites an extraction. The plain text says which of publisher and year the factsheet does not state;
 * BibTeX and CSL-JSON omit them.
 */
export function citation(
  { id, title, sources, factsheet }: Extraction,
  words: CitationWords,
): Citation {
  const { publisher, year, url, titleNote } = factsheet.publication;
  const endnotes = endnotesOf(sources, words);
  const within = [title, endnotes, titleNote].filter(Boolean).map((text) => sentence(text!));
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
      ...(titleNote ? [sentence(titleNote)] : []),
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

/** The endnotes without a title as one list of numbers, then each endnote that has a title. */
function endnotesOf(sources: Extraction['sources'], { endnotes }: CitationWords): string {
  const untitled = sources.filter(({ title }) => !title).map(({ number }) => number);
  const titled = sources.flatMap(({ number, title, url }) =>
    title ? [`${endnotes([number])}: ${[title, url].filter(Boolean).join(', ')}`] : [],
  );
  return [...(untitled.length ? [endnotes(untitled)] : []), ...titled].join('; ');
}

const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** BibTeX allows few characters in a key; the id of a page's own record may contain any. */
const key = (id: string) => id.replace(/[^A-Za-z0-9-]+/g, '-') || 'factsheet';

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // LaTeX's default font encoding has other characters at these code points.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * Escapes text for a BibTeX field. BibTeX counts escaped braces too, so braces become commands. An
 * empty group keeps LaTeX from joining two hyphens into a dash, or two apostrophes into a quotation
 * mark. LuaLaTeX still joins them; reference managers do not read the syntax that would prevent it.
 */
const latex = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^<>|$&#_%]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-'`,])(?=\1)|[?!](?=`)/g, '$&{}');
