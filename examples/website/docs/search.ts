/** The search page: shows the sections that match the words in the address or in the field. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { type SearchEntry, searchOptions } from './search-options.js';

declare global {
  interface Window {
    /** From search-index.js: a script, because a page opened as a file can load no JSON. */
    searchIndex: string;
  }
}

/** How many sections the page lists. */
const limit = 20;
const index = MiniSearch.loadJSON<SearchEntry>(window.searchIndex, searchOptions);
const field = document.querySelector<HTMLInputElement>('main input[name="q"]')!;
const status = document.querySelector<HTMLElement>('#found')!;
const list = document.querySelector<HTMLOListElement>('#results')!;

/** The text around the first match, about two lines of it. */
function excerpt(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const matches = terms.map((term) => lower.indexOf(term)).filter((at) => at >= 0);
  const at = Math.min(...matches, text.length);
  const start = at === text.length ? 0 : Math.max(0, text.lastIndexOf(' ', at - 40) + 1);
  const end = text.indexOf(' ', start + 160);
  return `${start ? '… ' : ''}${text.slice(start, end < 0 ? undefined : end)}${end < 0 ? '' : ' …'}`;
}

/** A result has what the index stores of its section. */
type Found = SearchResult & SearchEntry;

function item({ id, page, heading, text, terms }: Found): HTMLElement {
  const link = document.createElement('a');
  // The index has addresses of the site; this page is in docs/.
  link.href = `../${id}`;
  link.textContent = heading || page;
  const small = document.createElement('small');
  small.textContent = page;
  const paragraph = document.createElement('p');
  paragraph.textContent = excerpt(text, terms);
  const entry = document.createElement('li');
  entry.append(link, ' ', ...(heading && heading !== page ? [small] : []), paragraph);
  return entry;
}

function search(): void {
  const words = field.value.trim();
  const found = index.search(words) as Found[];
  list.replaceChildren(...found.slice(0, limit).map(item));
  const count = found.length === 1 ? '1 section' : `${found.length} sections`;
  const first = found.length > limit ? `, the first ${limit} of them` : '';
  status.textContent = words
    ? `${count} for “${words}”${first}`
    : 'Type a word, such as “theme” or “integrity”.';
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => {
  const address = new URL(location.href);
  address.searchParams.set('q', field.value);
  history.replaceState(null, '', address);
  search();
});
field.form!.addEventListener('submit', (event) => event.preventDefault());
search();
