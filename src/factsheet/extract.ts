import { subsections } from './section-tree.js';
import type { CaseStudy, Factsheet, Records, Statement, Statistic } from './types.js';

type Collection = keyof Records;

/** A case study that may contain statistics in place of their ids. */
type SelectedStudy = Omit<CaseStudy, 'statements'> & {
  statements: readonly (CaseStudy['statements'][number] | Statement | Statistic)[];
};

/** Records to extract from a factsheet. */
export type Selection = {
  [Key in Collection]?: readonly (Key extends 'caseStudies'
    ? SelectedStudy
    : Records[Key][number])[];
};

/** The factsheet that the records belong to; collections may be missing. */
export type Origin = Omit<Factsheet, Collection | 'sources'> &
  Pick<Factsheet, 'definitions'> &
  Partial<Records> & { sources: readonly { number: number }[] };

/** Records and all records they refer to, as a valid factsheet. */
export interface Extraction {
  /** The id of a single record, or the name of the collection of several records. */
  id: string;
  /** The title of a single record that has one. */
  title: string | undefined;
  /** The endnotes that the records cite. */
  sources: Factsheet['sources'];
  /** The records, without the definitions that only explain their categories. */
  records: Records;
  factsheet: Factsheet;
}

const collections = [
  'statistics',
  'caseStudies',
  'frameworks',
  'evidenceGaps',
  'definitions',
  'resources',
  'sections',
] as const satisfies readonly Collection[];

/** Extracts records from a factsheet. A complete factsheet gets the cited endnotes that it lacks. */
export function extract(selection: Selection | Factsheet, origin: Origin): Extraction {
  if ('publication' in selection) {
    const { sources: listed, ...records } = selection;
    const known = listed.map(({ number }) => number);
    const others = sourcesOf(records, origin).filter(({ number }) => !known.includes(number));
    const sources = [...listed, ...others].sort((a, b) => a.number - b.number);
    const factsheet = { ...selection, sources };
    return { id: 'factsheet', title: undefined, sources: [], records: selection, factsheet };
  }
  const records = gather(selection, origin);
  const { schemaVersion, language, title, summary, publication, aspects } = origin;
  const info = { schemaVersion, language, title, summary, publication };
  const explained = { ...records, definitions: [...records.definitions] };
  for (const definition of origin.definitions) {
    // A category is explained by the definition that lists it.
    const named = definition.categories.some(({ id }) => categoriesOf(records).has(id));
    if (named && !records.definitions.includes(definition)) explained.definitions.push(definition);
  }
  return {
    ...nameOf(selection),
    sources: sourcesOf(records, origin),
    records,
    factsheet: { ...info, sources: sourcesOf(explained, origin), aspects, ...explained },
  };
}

/** The records and those they refer to, without duplicates. */
function gather(selection: Selection, origin: Origin): Records {
  const found = new Map<string, [Collection, { id: string }]>();
  for (const [collection, record] of reached(selection, origin)) {
    const key = `${collection} ${record.id}`;
    if (!found.has(key)) found.set(key, [collection, record]);
  }
  const records = Object.fromEntries(
    collections.map((collection) => [
      collection,
      [...found.values()].flatMap(([key, record]) => (key === collection ? record : [])),
    ]),
  ) as unknown as Records;
  const ids = records.sections.map(({ id }) => id);
  const sections = records.sections.map(({ within, ...section }) =>
    within && ids.includes(within) ? { ...section, within } : section,
  );
  return { ...records, sections };
}

const categoriesOf = ({ statistics, caseStudies, frameworks, evidenceGaps }: Records) =>
  new Set(
    [...statistics, ...caseStudies, ...frameworks, ...evidenceGaps].flatMap(
      ({ categories }) => categories,
    ),
  );

/** The endnotes that records cite; one that is not available has only its number. */
const sourcesOf = (records: Records, origin: Origin): Factsheet['sources'] =>
  numbersIn(records).map((number) => ({
    ...{ id: `endnote-${number}`, number, title: null },
    ...origin.sources.find((source) => source.number === number),
  }));

function* reached(selection: Selection, origin: Origin): Generator<[Collection, { id: string }]> {
  const named = <Key extends Collection>(key: Key, ids: readonly unknown[]): Selection => ({
    [key]: origin[key]?.filter(({ id }) => ids.includes(id)),
  });
  // Selected records come before those they refer to.
  for (const collection of collections) {
    if (collection === 'caseStudies' || collection === 'sections') continue;
    for (const record of selection[collection] ?? []) yield [collection, record];
  }
  for (const study of selection.caseStudies ?? []) {
    const inline = study.statements.filter((each) => 'measure' in each);
    const ids = study.statements.flatMap((each) => ('statistic' in each ? each.statistic : []));
    yield* reached({ statistics: inline }, origin);
    yield* reached(named('statistics', ids), origin);
    const statements = study.statements.map((each) =>
      'measure' in each ? { statistic: each.id } : each,
    );
    yield ['caseStudies', { ...study, statements } as CaseStudy];
  }
  for (const section of selection.sections ?? []) {
    yield ['sections', section];
    for (const block of section.blocks) {
      if (block.kind === 'records') yield* reached(named(block.collection, block.ids), origin);
    }
    yield* reached({ sections: subsections(origin.sections ?? [], section) }, origin);
  }
}

/** The numbers of all endnotes cited at any depth. */
function numbersIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  const numbers = Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as number[]) : numbersIn(inner),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function nameOf(selection: Selection): Pick<Extraction, 'id' | 'title'> {
  const [collection, ...others] = collections.filter((key) => selection[key]?.length);
  if (!collection || others.length) return { id: 'factsheet', title: undefined };
  const [record, ...more] = selection[collection]!;
  if (!record || more.length) {
    const id = collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return { id, title: undefined };
  }
  return { id: record.id, title: 'title' in record ? record.title : undefined };
}
