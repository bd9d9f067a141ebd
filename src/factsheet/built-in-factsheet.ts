import * as data from '../../data/factsheet.en.json';
import type { Factsheet } from './types.js';

/** The complete built-in factsheet. A module of its own, because it brings all data into a bundle. */
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
