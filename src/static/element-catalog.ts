import { findRecord } from '../factsheet/find-record.js';
import type { Factsheet } from '../factsheet/types.js';
import { aspects } from '../factsheet/vocabulary.js';
import type { Wording } from './html.js';

/** A record, as far as one chooses by it. */
interface Named {
  id: string;
  title?: string | undefined;
  text?: string | undefined;
}

interface CatalogEntry {
  /** The records one of which `name` names. */
  names?: (factsheet: Factsheet) => readonly Named[];
  /** Whether it shows something without a name. */
  nameless?: true;
  /** Its other attributes, each with the values that differ from what it does without. */
  choices?: Record<string, (factsheet: Factsheet) => readonly string[]>;
  /** What it is called where no record gives it a title. */
  title: (wording: Wording, factsheet: Factsheet) => string;
}

const categories = ({ definitions }: Factsheet) =>
  definitions.flatMap((definition) => definition.categories.map(({ id }) => id));

/** What an editor can ask of each element: for whatever writes its tag, and whoever picks it. */
export const elementCatalog: Record<string, CatalogEntry> = {
  'soc-stat': {
    names: ({ statistics }) => statistics,
    title: ({ stats }) => stats.title,
  },
  'soc-case-study': {
    names: ({ caseStudies }) => caseStudies,
    title: ({ caseStudy }) => caseStudy.read,
  },
  'soc-exit-framework': {
    names: ({ frameworks }) => frameworks,
    nameless: true,
    title: (_, { frameworks }) => frameworks[0]?.title ?? '',
  },
  'soc-evidence-gaps': {
    choices: { view: () => ['map'] },
    title: ({ gaps }) => gaps.title,
  },
  'soc-stats': {
    choices: { view: () => ['table'], category: categories, aspect: () => aspects },
    title: ({ stats }) => stats.title,
  },
  'soc-section': {
    names: ({ sections }) => sections,
    title: (_, { title }) => title,
  },
  'soc-references': { title: ({ references }) => references.title },
  'soc-factsheet': { title: (_, { title }) => title },
};

/** An element, and the attributes that say what it is to show. */
export interface EmbedItem {
  element: string;
  attributes: Readonly<Record<string, string | undefined>>;
}

/** What a piece is called: by its record's title, where it has one. */
export function titleOf(
  { element, attributes: { name } }: EmbedItem,
  factsheet: Factsheet,
  wording: Wording,
): string {
  const { names, title } = elementCatalog[element]!;
  const record = names && name !== undefined ? findRecord(names(factsheet), name) : undefined;
  return record?.title ?? record?.text ?? title(wording, factsheet);
}
