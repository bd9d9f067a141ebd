import { readFileSync } from 'node:fs';
import { type CatalogEntry, tagsWhere } from '../src/static/element-catalog.js';

/** `soc-stat` has a box of its own only where it is not inline. */
const selector = (condition: (entry: CatalogEntry) => unknown) =>
  `:is(${tagsWhere(condition)
    .map((tag) => (tag === 'soc-stat' ? 'soc-stat:not([inline])' : tag))
    .join(', ')})`;

/** src/styles/soc-elements.css with the tags of the catalogue in place of the names of groups. */
export const embedStyles = (): string =>
  readFileSync('src/styles/soc-elements.css', 'utf8')
    .replaceAll('soc-reserved-elements {', `${selector(({ reservesSpace }) => reservesSpace)} {`)
    .replaceAll('soc-other-elements {', `${selector(({ reservesSpace }) => !reservesSpace)} {`);
