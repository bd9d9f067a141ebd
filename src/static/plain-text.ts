import type { Extraction } from '../factsheet/extract.js';
import { findRecord } from '../factsheet/find-record.js';
import { formatDay, formatPeriod, formatPlace, type Regions } from '../factsheet/format.js';
import {
  blocksWithoutSections,
  recordsOf,
  subsections,
  type TaggedRecord,
  topSections,
} from '../factsheet/section-tree.js';
import type {
  Block,
  CaseStudy,
  Correction,
  Framework,
  Period,
  Place,
  Records,
  Resource,
  Section,
  Statistic,
} from '../factsheet/types.js';

/** The interface texts of plain text, in the reader's language. */
export interface PlainTextWords {
  regions: Regions;
  noPlace: string;
  noPeriod: string;
  contentNote: string;
  corrected: (day: string) => string;
}

/** The population, place and period of a claim. */
interface Scoped {
  population?: string | null;
  place?: Place;
  period?: Period;
}

interface Remarks {
  note?: string | undefined;
  corrections?: readonly Correction[] | undefined;
  contentNote?: string | undefined;
}

interface Cited extends Remarks {
  text: string;
  sources: readonly number[];
}

/** Population, place and period in one line; a missing place or period is given as not stated. */
export function contextLine(
  { population, place, period }: Scoped,
  language: string,
  words: PlainTextWords,
): string {
  const where = formatPlace(place, language, words.regions) ?? words.noPlace;
  const when = formatPeriod(period, language) ?? words.noPeriod;
  return [population, where, when].filter(Boolean).join(' · ');
}

/** The records as lines of plain text, with notes and limits; the caller adds the source. */
export function plainText(
  { records }: Extraction,
  language: string,
  words: PlainTextWords,
): string[] {
  /** Puts the content note before the lines of a record, and limits and corrections after them. */
  const remarked = ({ note, contentNote, corrections = [] }: Remarks, ...lines: string[]) => [
    ...(contentNote ? [`${words.contentNote} ${contentNote}`] : []),
    ...lines,
    ...(note ? [note] : []),
    ...corrections.map(({ date, text }) => `${words.corrected(formatDay(date, language))} ${text}`),
  ];
  const scope = (record: Scoped) => contextLine(record, language, words);
  const citedLines = (each: Cited) => remarked(each, cited(each));
  const statistic = (stat: Statistic) => remarked(stat, cited(stat), scope(stat));
  const caseStudy = (study: CaseStudy) => [
    study.title,
    ...remarked(
      study,
      scope(study),
      study.summary,
      ...study.statements.flatMap((each) =>
        'statistic' in each
          ? statistic(findRecord(records.statistics, each.statistic))
          : citedLines(each),
      ),
    ),
  ];
  const framework = (record: Framework) => [
    record.title,
    ...remarked(record, scope(record), cited(record), ...record.levels.flatMap(level)),
  ];
  const section = (part: Section): string[] => [
    part.title,
    ...remarked(
      part,
      ...part.blocks.flatMap(block),
      ...subsections(records.sections, part).flatMap(section),
    ),
  ];
  const block = (each: Block): string[] => {
    if (each.kind === 'statement') return citedLines(each);
    if (each.kind === 'list') {
      const items = each.items.flatMap((item) => citedLines(item).map((line) => `– ${line}`));
      return each.text ? [each.text, ...items] : items;
    }
    return recordsOf(each, records).flatMap(recordLines);
  };
  const recordLines = ({ collection, record }: TaggedRecord): string[] => {
    switch (collection) {
      case 'statistics':
        return statistic(record);
      case 'caseStudies':
        return caseStudy(record);
      case 'frameworks':
        return framework(record);
      case 'evidenceGaps':
        return citedLines(record);
      case 'definitions':
        return definition(record);
      case 'resources':
        return remarked(record, resource(record));
    }
  };
  const definition = (record: Records['definitions'][number]) =>
    remarked(record, `${record.term}: ${cited(record)}`);
  return records.sections.length
    ? topSections(records.sections).flatMap(section)
    : blocksWithoutSections(records).flatMap(block);
}

const cited = ({ text, sources }: Cited) =>
  sources.length ? `${text} [${sources.join(', ')}]` : text;

const level = ({ title, aim, examples }: Framework['levels'][number]) => [
  `${title}: ${aim}`,
  ...examples.map((example) => `– ${example}`),
];

const resource = ({ title, publisher, year, url }: Resource) =>
  [title, publisher, year, url].filter(Boolean).join(', ');
