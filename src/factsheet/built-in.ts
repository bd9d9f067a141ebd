import * as data from '../../data/factsheet.en.json';
import type {
  Aspect,
  CaseStudy,
  Definition,
  EvidenceGap,
  Factsheet,
  Framework,
  Resource,
  Section,
  Statistic,
} from './types.js';

/*
 * The built-in factsheet, with one export for each collection, so that a bundle contains only the
 * collections that its elements use. The build validates the file, so the data has these types.
 */
export const factsheetInfo: Pick<Factsheet, 'language' | 'title' | 'sources'> = {
  language: data.language,
  title: data.title,
  sources: data.sources,
};
/** The fields that only extractions need. */
export const publicationInfo: Pick<Factsheet, 'schemaVersion' | 'summary' | 'publication'> = {
  schemaVersion: data.schemaVersion,
  summary: data.summary,
  publication: data.publication,
};
export const aspects: Aspect[] = data.aspects;
export const statistics: Statistic[] = data.statistics;
export const caseStudies: CaseStudy[] = data.caseStudies;
export const frameworks: Framework[] = data.frameworks;
export const evidenceGaps: EvidenceGap[] = data.evidenceGaps;
export const definitions: Definition[] = data.definitions;
export const sections: Section[] = data.sections;
export const resources: Resource[] = data.resources;

/** The complete built-in factsheet. */
export const builtInFactsheet: Factsheet = {
  ...factsheetInfo,
  ...publicationInfo,
  aspects,
  statistics,
  caseStudies,
  frameworks,
  evidenceGaps,
  definitions,
  sections,
  resources,
};
