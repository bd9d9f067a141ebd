import { type Extraction, extract } from '../factsheet/extract.js';
import { findRecord } from '../factsheet/find-record.js';
import { recordsOf, subsections } from '../factsheet/section-tree.js';
import type { Factsheet, Period, Place, Section } from '../factsheet/types.js';
import {
  type CatalogEntry,
  type EmbedItem,
  elementCatalog,
  recordsFor,
  tagsWhere,
  titleOf,
} from './element-catalog.js';
import { endnotes, type HtmlOptions, warning } from './html.js';
import { contextLine } from './plain-text.js';

/** What a page in dist/html is about: the item it shows, and the texts of its previews. */
export interface PageSubject {
  item: EmbedItem;
  /** The path without its extension, such as `soc-stat/women-among-trafficking-victims`. */
  path: string;
  title: string;
  /** The content note with its label. */
  contentNote: string | undefined;
  /** The finding or the summary, as plain text; empty if there is none. */
  text: string;
  /** Population, place and period in one line; absent where the record has no such fields. */
  context: string | undefined;
  note: string | undefined;
  /** The endnotes that the record cites, as one line; absent for the complete factsheet. */
  endnotes: string | undefined;
}

/** The fields of a record that appear in the previews of its page. */
interface Described {
  id: string;
  title?: string | undefined;
  text?: string | undefined;
  summary?: string | undefined;
  note?: string | undefined;
  contentNote?: string | undefined;
  population?: string | null;
  place?: Place;
  period?: Period;
  blocks?: Section['blocks'];
}

export const factsheetPath = 'soc-factsheet';

/** The path of the page of an item, without its extension. */
export const pathOf = ({ element, attributes: { name } }: EmbedItem) =>
  name === undefined ? element : `${element}/${name}`;

/** The subjects of all pages: the complete factsheet, and each of its records and sections. */
export const pageSubjects = (options: HtmlOptions): PageSubject[] =>
  tagsWhere(({ pages }) => pages).flatMap((element) =>
    elementCatalog[element]!.pages === 'one'
      ? subjectOf(element, undefined, options)
      : recordsFor(element, options.factsheet).map((record) => subjectOf(element, record, options)),
  );

function subjectOf(
  element: string,
  record: Described | undefined,
  options: HtmlOptions,
): PageSubject {
  const { factsheet, wording, language } = options;
  const item = { element, attributes: { name: record?.id } };
  const entry: CatalogEntry = elementCatalog[element]!;
  const cited = [...new Set(entry.endnotes(factsheet, item.attributes))].sort((a, b) => a - b);
  return {
    item,
    path: pathOf(item),
    title: titleOf(item, factsheet, wording),
    contentNote: record && warning(record, options),
    text: record ? textOf(record, factsheet) : textWithoutRecord(element, options),
    context:
      record && 'place' in record ? contextLine(record, language, wording.common) : undefined,
    note: record?.note,
    endnotes: element === factsheetPath ? undefined : endnotes(cited, options),
  };
}

/**
 * The text of a record. That of a section is its first statement, else the titles of what it
 * contains, else the text of the first record in it.
 */
function textOf({ id, text, summary, blocks }: Described, factsheet: Factsheet): string {
  if (!blocks) return text ?? summary ?? '';
  const [first] = blocks;
  if (first?.kind === 'statement') return [first.text, first.note].filter(Boolean).join(' ');
  const records: Pick<Described, 'title' | 'text'>[] = blocks.flatMap((block) =>
    block.kind === 'records' ? recordsOf(block, factsheet).map(({ record }) => record) : [],
  );
  const section = findRecord(factsheet.sections, id);
  const contained = [...records, ...subsections(factsheet.sections, section)];
  const titles = contained.flatMap(({ title }) => title ?? []);
  return titles.length ? titles.join(' · ') : (records[0]?.text ?? '');
}

/** The text of the complete factsheet is its summary; of the gaps, how many there are. */
function textWithoutRecord(element: string, { factsheet, wording }: HtmlOptions): string {
  if (element === factsheetPath) return factsheet.summary;
  const { evidenceGaps } = factsheet;
  const listed = evidenceGaps.filter((gap) => gap.listed).length;
  const { gaps } = wording;
  return `${gaps.listed}: ${listed} · ${gaps.mentioned}: ${evidenceGaps.length - listed}`;
}

/**
 * The subject as one text, for search results, link previews and the alternative text of its image:
 * the claim with everything that belongs to it.
 */
export const description = ({ contentNote, text, context, note, endnotes }: PageSubject) =>
  [contentNote, text, context, note, endnotes]
    .flatMap((part) => (part ? (/[.?!…]$/.test(part) ? part : `${part}.`) : []))
    .join(' ');

/** The records that a page shows, as a factsheet of their own. */
export function extractionOf({ element, attributes }: EmbedItem, factsheet: Factsheet): Extraction {
  if (element === factsheetPath) return extract(factsheet, factsheet);
  const { collection } = elementCatalog[element]!;
  if (!collection) return extract({ evidenceGaps: factsheet.evidenceGaps }, factsheet);
  const records: readonly { id: string }[] = factsheet[collection];
  return extract({ [collection]: [findRecord(records, attributes.name)] }, factsheet);
}
