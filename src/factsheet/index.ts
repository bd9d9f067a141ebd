/** Public API of `soc-elements/factsheet`: types, validation, CSV and formatting; needs no DOM. */
import { formatMeasure as formatWithWords } from '../charts/chart.js';
import { common } from '../i18n/en.js';
import type { Measure } from './types.js';

export { type CsvFactsheet, type CsvOptions, csvColumns, toCsv } from './csv.js';
export { formatPeriod, formatPlace } from './format.js';
export { type Problem, ProblemError } from './problem.js';
export type * from './types.js';
export { type Validation, validate } from './validate.js';
export * from './vocabulary.js';

/** The value with its sign or unit, without its hedge: 72%, +25%, 5×, 845, 12 years. */
export const formatMeasure = (measure: Measure, language: string): string =>
  formatWithWords(measure, language, common);
