import type { Options } from 'minisearch';

/** A section of the documentation. */
export interface SearchEntry {
  /** The address of the section in the site. */
  id: string;
  page: string;
  heading: string;
  text: string;
}

/** The build writes the index with these options, and the page reads it with the same. */
export const searchOptions: Options<SearchEntry> = {
  fields: ['heading', 'page', 'text'],
  storeFields: ['heading', 'page', 'text'],
  searchOptions: {
    boost: { heading: 4, page: 2 },
    combineWith: 'AND',
    fuzzy: 0.15,
    prefix: true,
  },
};
