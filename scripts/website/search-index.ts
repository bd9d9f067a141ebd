import type MarkdownIt from 'markdown-it';
import MiniSearch from 'minisearch';
import { type SearchEntry, searchOptions } from '../../examples/website/docs/search-options.js';
import type { Document } from './documents.js';
import type { ElementPage } from './elements.js';
import { plainText } from './markdown.js';

/** An entry for each section of a document: its heading, and the text down to the next one. */
export function documentEntries(
  { title, address, text }: Document,
  renderer: MarkdownIt,
): SearchEntry[] {
  const entries: SearchEntry[] = [];
  let inHeading = false;
  for (const token of renderer.parse(text, {})) {
    if (token.type === 'heading_open') {
      const id = token.attrGet('id');
      const isTitle = token.tag === 'h1';
      entries.push({
        id: isTitle ? address : `${address}#${id}`,
        page: title,
        heading: '',
        text: '',
      });
      inHeading = true;
    } else if (token.type === 'heading_close') inHeading = false;
    const content = token.type === 'fence' ? token.content : plainText(token);
    const entry = entries.at(-1);
    if (!entry || !content) continue;
    if (inHeading) entry.heading += content;
    else entry.text += `${content} `;
  }
  return entries;
}

/** An entry for each table of an element's page, after one for the element. */
function elementEntries({ tag, address, label, description, tables }: ElementPage): SearchEntry[] {
  const page = `<${tag}>`;
  return [
    { id: address, page, heading: label, text: description.replaceAll('`', '') },
    ...tables.map(({ title, id, rows }) => ({
      id: `${address}#${id}`,
      page,
      heading: title,
      text: rows.flat().join(' ').replaceAll('`', ''),
    })),
  ];
}

/** The search index of the documentation, as MiniSearch serialises it. */
export function searchIndex(
  documents: readonly Document[],
  elements: readonly ElementPage[],
  renderer: MarkdownIt,
): string {
  const index = new MiniSearch<SearchEntry>(searchOptions);
  index.addAll(documents.flatMap((document) => documentEntries(document, renderer)));
  index.addAll(elements.flatMap(elementEntries));
  return JSON.stringify(index);
}
