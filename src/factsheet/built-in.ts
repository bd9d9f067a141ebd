import { language, sources, title } from '../../data/factsheet.en.json';
import type { Factsheet } from './types.js';

/*
 * The built-in factsheet, with one export for each collection, so that a bundle contains only the
 * collections that its elements use. The build validates the file, so the data has these types.
 */
export {
  aspects,
  caseStudies,
  definitions,
  evidenceGaps,
  frameworks,
  publication,
  resources,
  schemaVersion,
  sections,
  statistics,
  summary,
} from '../../data/factsheet.en.json';
export { builtInFactsheet } from './built-in-factsheet.js';

export const factsheetInfo: Pick<Factsheet, 'language' | 'title' | 'sources'> = {
  language,
  title,
  sources,
};
