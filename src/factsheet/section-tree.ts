import { findRecord } from './find-record.js';
import type { Block, Records, Section } from './types.js';
import { recordCollections } from './vocabulary.js';

/*
 * Sections are a flat list; `within` is the id of the parent section. All code that walks the tree of
 * sections uses these functions. A factsheet without sections shows all its records instead.
 */

export type RecordsBlock = Extract<Block, { kind: 'records' }>;
export type BlockCollection = RecordsBlock['collection'];

/** A record with the name of its collection, as a discriminated union. */
export type TaggedRecord = {
  [Key in BlockCollection]: { collection: Key; record: Records[Key][number] };
}[BlockCollection];

/** The sections without a parent. */
export const topSections = (sections: readonly Section[]): Section[] =>
  sections.filter(({ within }) => within === undefined);

/** The direct children of a section. */
export const subsections = (sections: readonly Section[], { id }: Section): Section[] =>
  sections.filter(({ within }) => within === id);

/** The records that a block shows; throws a ProblemError for an id that does not exist. */
export const recordsOf = (block: RecordsBlock, records: Records): TaggedRecord[] =>
  block.ids.map((id) => {
    const { collection } = block;
    const members: readonly { id: string }[] = records[collection];
    return { collection, record: findRecord(members, id) } as TaggedRecord;
  });

/**
 * All records of a factsheet without sections, as blocks. A statistic that a case study contains
 * appears in the case study only.
 */
export const blocksWithoutSections = (records: Records): RecordsBlock[] => {
  const contained = records.caseStudies.flatMap(({ statements }) =>
    statements.flatMap((each) => ('statistic' in each ? each.statistic : [])),
  );
  return recordCollections.flatMap((collection) => {
    const ids = records[collection].map(({ id }) => id);
    const own = collection === 'statistics' ? ids.filter((id) => !contained.includes(id)) : ids;
    return own.length ? { kind: 'records', collection, ids: own } : [];
  });
};

const endnotesOfBlock = (block: Block, records: Records): readonly number[] => {
  if (block.kind === 'statement') return block.sources;
  if (block.kind === 'list') return block.items.flatMap(({ sources }) => sources);
  // Other records show their own attribution.
  return recordsOf(block, records).flatMap(({ collection, record }) =>
    collection === 'evidenceGaps' || collection === 'definitions' ? record.sources : [],
  );
};

/** The endnotes of a section and its subsections, except those in the attributions of records. */
export const endnotesOfText = (section: Section, records: Records): number[] => [
  ...new Set([
    ...section.blocks.flatMap((block) => endnotesOfBlock(block, records)),
    ...subsections(records.sections, section).flatMap((inner) => endnotesOfText(inner, records)),
  ]),
];

const endnotesOfRecord = (tagged: TaggedRecord, records: Records): readonly number[] => {
  switch (tagged.collection) {
    case 'statistics':
    case 'frameworks':
      return tagged.record.sources;
    case 'caseStudies':
      return [
        ...tagged.record.sources,
        ...tagged.record.statements.flatMap((statement) =>
          'statistic' in statement
            ? findRecord(records.statistics, statement.statistic).sources
            : statement.sources,
        ),
      ];
    default:
      return []; // Counted with the text of the section, or without endnotes.
  }
};

/** All endnotes that a section shows, those of its records and subsections included. */
export const endnotesOfSection = (section: Section, records: Records): number[] => [
  ...endnotesOfText(section, records),
  ...section.blocks.flatMap((block) =>
    block.kind === 'records'
      ? recordsOf(block, records).flatMap((tagged) => endnotesOfRecord(tagged, records))
      : [],
  ),
  ...subsections(records.sections, section).flatMap((inner) => endnotesOfSection(inner, records)),
];

/** All endnotes of a case study: its own and those of its statements and statistics. */
export const endnotesOfCaseStudy = (
  record: Records['caseStudies'][number],
  records: Records,
): readonly number[] => endnotesOfRecord({ collection: 'caseStudies', record }, records);
