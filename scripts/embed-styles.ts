import { readFileSync } from 'node:fs';
import { type CatalogEntry, tagsWhere } from '../src/static/element-catalog.js';

/** Selects the elements that meet a condition. An inline `soc-stat` is excluded: it is not a block. */
const selector = (condition: (entry: CatalogEntry) => unknown) =>
  `:is(${tagsWhere(condition)
    .map((tag) => (tag === 'soc-stat' ? 'soc-stat:not([inline])' : tag))
    .join(', ')})`;

/** src/styles/soc-elements.css, with tags from the catalogue in place of its placeholder selectors. */
export const embedStyles = (): string =>
  readFileSync('src/styles/soc-elements.css', 'utf8')
    .replaceAll('soc-reserved-elements {', `${selector(({ reservesSpace }) => reservesSpace)} {`)
    .replaceAll('soc-other-elements {', `${selector(({ reservesSpace }) => !reservesSpace)} {`);
