import type { Measure } from '../factsheet/types.js';
import type { Hedge, MeasureKind } from '../factsheet/vocabulary.js';
import type { Chart } from './path.js';

export type MeasureOf<Kind extends MeasureKind> = Extract<Measure, { kind: Kind }>;

/** The words that values and charts need; a language file has them. */
export interface MeasureWords {
  before: string;
  after: string;
  each: (people: string) => string;
  per: (value: string, people: string) => string;
}

/** What formats a number in the reader's language. */
export type FormatNumber = (value: number, options?: Intl.NumberFormatOptions) => string;

/** All that the project knows of one kind of measure, apart from its schema. */
export interface Kind<M extends Measure> {
  /** The unit of the value in a table of data, in English. */
  unit: (measure: M) => string;
  /** The value with its sign or unit, in the reader's language. */
  format: (measure: M, number: FormatNumber, words: MeasureWords) => string;
  /** The chart, where the kind has one. */
  chart?: (measure: M, hedge: Hedge | null | undefined) => Chart;
  /** The labels at the start and the end of the chart; without it, the scale's values. */
  axisLabels?: (scale: readonly number[], number: FormatNumber, words: MeasureWords) => string[];
  /** Whether both labels are below the chart instead of one above it. */
  labelsBelow?: true;
  /** Whether the labels are words of the language file instead of formatted values. */
  labelsAreWords?: true;
}
