import * as data from '../../data/factsheet.en.json';
import type { Factsheet } from './types.js';

/** The complete built-in factsheet, in a module of its own: whoever imports it gets all data. */
export const builtInFactsheet: Factsheet = {
  language: data.language,
  title: data.title,
  sources: data.sources,
  schemaVersion: data.schemaVersion,
  summary: data.summary,
  publication: data.publication,
  aspects: data.aspects,
  statistics: data.statistics,
  caseStudies: data.caseStudies,
  frameworks: data.frameworks,
  evidenceGaps: data.evidenceGaps,
  definitions: data.definitions,
  sections: data.sections,
  resources: data.resources,
};
