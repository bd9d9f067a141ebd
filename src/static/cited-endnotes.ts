import type { Factsheet } from '../factsheet/types.js';
import { type EmbedItem, elementCatalog } from './element-catalog.js';

/** The endnotes that elements cite, for a `soc-references` on the same page. */
export const citedEndnotes = (items: readonly EmbedItem[], factsheet: Factsheet): number[] =>
  items.flatMap(({ element, attributes }) => [
    ...elementCatalog[element]!.endnotes(factsheet, attributes),
  ]);
