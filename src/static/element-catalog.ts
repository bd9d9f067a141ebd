import { filterStatistics } from '../factsheet/filter.js';
import { findRecord } from '../factsheet/find-record.js';
import { endnotesOfCaseStudy, endnotesOfSection } from '../factsheet/section-tree.js';
import type { Factsheet, Records } from '../factsheet/types.js';
import type { HtmlOptions, Wording } from './html.js';
import {
  factsheetElement,
  quickExitElement,
  referencesElement,
  sectionElement,
  statisticsElement,
} from './html-elements.js';
import { caseStudy, framework, gaps, statistic } from './html-records.js';

/** The attributes of a tag; `undefined` for one that is not set. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element, and the attributes that select what it shows. */
export interface EmbedItem {
  element: string;
  attributes: Attributes;
}

/** The fields of a record that identify it in a list. */
interface Named {
  id: string;
  title?: string | undefined;
  text?: string | undefined;
  summary?: string | undefined;
}

/** The description of an element for the builder, the CLI, the HTML pages and the WordPress plugin. */
export interface CatalogEntry {
  /** The label in the builder. */
  label: string;
  /** The attributes of the example in the builder and in the host pages. */
  example: Attributes;
  /** The collection from which `name` selects a record. */
  collection?: keyof Records;
  /** Whether the element shows the first record if `name` is missing. */
  nameIsOptional?: true;
  /** The property that accepts a record instead of a `name`. */
  property?: string;
  /** The other attributes, each with its values except the default. */
  choices?: Readonly<Record<string, (factsheet: Factsheet) => readonly string[]>>;
  /** The title of an item without a record, or whose record has neither title nor text. */
  title: (wording: Wording, factsheet: Factsheet) => string;
  /** The content as plain HTML; `cited` are the endnotes of the other elements on the page. */
  html: (options: HtmlOptions, attributes: Attributes, cited?: readonly number[]) => string;
  /** The endnotes that the element cites, for a `soc-references` on the same page. */
  endnotes: (factsheet: Factsheet, attributes: Attributes) => readonly number[];
  /** The pages of the element in dist/html: one for each record, or one for all; default: none. */
  pages?: 'records' | 'one';
  /** Whether soc-elements.css reserves the space that `npm run measure-space` measured. */
  reservesSpace?: true;
  /** Whether the element acts on the page it is in: a demonstration shows its plain HTML instead. */
  actsOnPage?: true;
  /** Whether the WordPress plugin has a block and a shortcode for it. */
  wordpress?: true;
}

const categories = ({ definitions }: Factsheet) =>
  definitions.flatMap((definition) => definition.categories.map(({ id }) => id));

/** All elements. A new element needs an entry here; build scripts and tools read the entries. */
export const elementCatalog: Readonly<Record<string, CatalogEntry>> = {
  'soc-stat': {
    label: 'One figure',
    example: { name: 'women-among-trafficking-victims' },
    collection: 'statistics',
    property: 'stat',
    title: ({ stats }) => stats.title,
    html: (options, { name }) => statistic(findRecord(options.factsheet.statistics, name), options),
    endnotes: ({ statistics }, { name }) => findRecord(statistics, name).sources,
    pages: 'records',
    reservesSpace: true,
    wordpress: true,
  },
  'soc-stats': {
    label: 'All figures',
    example: { view: 'table' },
    choices: {
      view: () => ['table'],
      category: categories,
      aspect: ({ aspects }) => aspects.map(({ id }) => id),
    },
    title: ({ stats }) => stats.title,
    html: (options, filter) => statisticsElement(filter, options),
    endnotes: ({ statistics }, filter) =>
      filterStatistics(statistics, filter).flatMap(({ sources }) => sources),
  },
  'soc-case-study': {
    label: 'A case study',
    example: { name: 'women-in-gangs-in-cape-town' },
    collection: 'caseStudies',
    property: 'caseStudy',
    title: ({ caseStudy }) => caseStudy.read,
    html: (options, { name }) =>
      caseStudy(findRecord(options.factsheet.caseStudies, name), options),
    endnotes: (factsheet, { name }) =>
      endnotesOfCaseStudy(findRecord(factsheet.caseStudies, name), factsheet),
    pages: 'records',
    reservesSpace: true,
    wordpress: true,
  },
  'soc-exit-framework': {
    label: 'Ways out of gangs',
    example: {},
    collection: 'frameworks',
    nameIsOptional: true,
    property: 'framework',
    title: (_, { frameworks }) => frameworks[0]?.title ?? '',
    html: (options, { name = options.factsheet.frameworks[0]?.id }) =>
      framework(findRecord(options.factsheet.frameworks, name), options),
    endnotes: ({ frameworks }, { name = frameworks[0]?.id }) =>
      findRecord(frameworks, name).sources,
    pages: 'records',
    reservesSpace: true,
    wordpress: true,
  },
  'soc-evidence-gaps': {
    label: 'Gaps in the evidence',
    example: { view: 'map' },
    choices: { view: () => ['map'] },
    title: ({ gaps }) => gaps.title,
    html: (options) => gaps(options.factsheet.evidenceGaps, options),
    endnotes: ({ evidenceGaps, statistics, caseStudies }, { view }) =>
      (view === 'map' ? [...statistics, ...caseStudies, ...evidenceGaps] : evidenceGaps).flatMap(
        ({ sources }) => sources,
      ),
    pages: 'one',
    reservesSpace: true,
    wordpress: true,
  },
  'soc-section': {
    label: 'A part of the text',
    example: { name: 'why-it-matters' },
    collection: 'sections',
    title: (_, { title }) => title,
    html: (options, { name }) =>
      sectionElement(findRecord(options.factsheet.sections, name), options),
    endnotes: (factsheet, { name }) =>
      endnotesOfSection(findRecord(factsheet.sections, name), factsheet),
    pages: 'records',
    reservesSpace: true,
  },
  'soc-references': {
    label: 'Endnotes of the others',
    example: {},
    title: ({ references }) => references.title,
    html: (options, _attributes, cited) => referencesElement(options, cited),
    endnotes: () => [],
  },
  'soc-factsheet': {
    label: 'The complete factsheet',
    example: {},
    title: (_, { title }) => title,
    html: (options) => factsheetElement(options),
    endnotes: () => [], // The element lists its own endnotes.
    pages: 'one',
    wordpress: true,
  },
  'soc-quick-exit': {
    label: 'A way off the page',
    example: {},
    title: ({ quickExit }) => quickExit.leave,
    html: (options) => quickExitElement(options),
    endnotes: () => [], // It shows no records.
    actsOnPage: true,
  },
};

/** The tags of all elements for which a condition holds. */
export const tagsWhere = (condition: (entry: CatalogEntry) => unknown): string[] =>
  Object.entries(elementCatalog).flatMap(([tag, entry]) => (condition(entry) ? tag : []));

/** The records that `name` selects from. */
export const recordsFor = (element: string, factsheet: Factsheet): readonly Named[] => {
  const { collection } = elementCatalog[element]!;
  return collection ? factsheet[collection] : [];
};

/** The title of an item: the title or text of its record, else the title of the element. */
export function titleOf(
  { element, attributes: { name } }: EmbedItem,
  factsheet: Factsheet,
  wording: Wording,
): string {
  const records = recordsFor(element, factsheet);
  const record = records.length && name !== undefined ? findRecord(records, name) : undefined;
  return record?.title ?? record?.text ?? elementCatalog[element]!.title(wording, factsheet);
}

/** The content of an element as plain HTML. */
export const elementHtml = (
  element: string,
  options: HtmlOptions,
  attributes: Attributes = {},
): string => elementCatalog[element]!.html(options, attributes);

/** An item for each record that the element can show, or one item if it needs no `name`. */
export const itemsOf = (element: string, factsheet: Factsheet): EmbedItem[] => {
  const { collection, nameIsOptional } = elementCatalog[element]!;
  const records = collection && !nameIsOptional ? factsheet[collection] : undefined;
  return records
    ? records.map(({ id }) => ({ element, attributes: { name: id } }))
    : [{ element, attributes: {} }];
};
