/** What a factsheet is: types, validation, look-ups and formats. Needs no browser. */
export { type CsvFactsheet, type CsvOptions, csvColumns, toCsv } from './csv.js';
export { formatMeasure, formatPeriod, formatPlace } from './format.js';
export { type Problem, ProblemError } from './problem.js';
export type * from './types.js';
export { type Validation, validate } from './validate.js';
export * from './vocabulary.js';
