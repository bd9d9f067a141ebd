import { filterStatistics } from '../factsheet/filter.js';
import { findRecord } from '../factsheet/find-record.js';
import type { Factsheet, Records, Section } from '../factsheet/types.js';
import type { EmbedItem } from './element-catalog.js';
import { ownEndnotes } from './section-tree.js';

type Claims = Pick<Factsheet, 'statistics' | 'caseStudies' | 'frameworks'>;

const listed = {
  statistics: ({ statistics }: Claims, id?: string) => findRecord(statistics, id).sources,
  caseStudies: (claims: Claims, id?: string) => {
    const { statements, sources } = findRecord(claims.caseStudies, id);
    const inside = statements.flatMap((statement) =>
      'statistic' in statement ? listed.statistics(claims, statement.statistic) : statement.sources,
    );
    return [...sources, ...inside];
  },
  frameworks: ({ frameworks }: Claims, id = frameworks[0]?.id) =>
    findRecord(frameworks, id).sources,
};

/** All endnotes that a section shows: those of the records that stand in it too. */
function shownIn(section: Section, records: Records): number[] {
  const held = section.blocks.flatMap((block) => {
    if (block.kind !== 'records' || !(block.collection in listed)) return [];
    const sources = listed[block.collection as keyof typeof listed];
    return block.ids.flatMap((id) => sources(records, id));
  });
  const within = records.sections.filter((other) => other.within === section.id);
  return [
    ...ownEndnotes(section, records),
    ...held,
    ...within.flatMap((inner) => shownIn(inner, records)),
  ];
}

/** The endnotes that an element cites, as the references beside it list them. */
export function citedEndnotes({ element, attributes }: EmbedItem, factsheet: Factsheet): number[] {
  const { name, view } = attributes;
  switch (element) {
    case 'soc-stat':
      return listed.statistics(factsheet, name);
    case 'soc-case-study':
      return listed.caseStudies(factsheet, name);
    case 'soc-exit-framework':
      return listed.frameworks(factsheet, name);
    case 'soc-evidence-gaps':
      // Its map counts what there is, and cites nothing.
      return view === 'map' ? [] : factsheet.evidenceGaps.flatMap(({ sources }) => sources);
    case 'soc-stats':
      return filterStatistics(factsheet.statistics, attributes).flatMap(({ sources }) => sources);
    case 'soc-section':
      return shownIn(findRecord(factsheet.sections, name), factsheet);
    default:
      return []; // A soc-factsheet lists its own.
  }
}
