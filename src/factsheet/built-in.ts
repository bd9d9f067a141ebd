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
 * The built-in factsheet, collection by collection, so that a bundle holds those its elements use
 * and no other. The build holds the file against the schema, so the types are true.
 */
export const factsheetInfo: Pick<Factsheet, 'language' | 'title' | 'sources'> = {
  language: data.language,
  title: data.title,
  sources: data.sources,
};
/** What only a copy of the factsheet needs. */
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

/** All of it. */
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
