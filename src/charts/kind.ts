import type { Measure } from '../factsheet/types.js';
import type { Hedge, MeasureKind } from '../factsheet/vocabulary.js';
import type { Chart } from './path.js';

export type MeasureOf<Kind extends MeasureKind> = Extract<Measure, { kind: Kind }>;

/** The interface texts of values and charts; the modules of i18n/ provide them. */
export interface MeasureWords {
  before: string;
  after: string;
  each: (people: string) => string;
  per: (value: string, people: string) => string;
}

/** Formats a number in the reader's language. */
export type FormatNumber = (value: number, options?: Intl.NumberFormatOptions) => string;

/** The definition of a kind of measure, except its schema. */
export interface Kind<M extends Measure> {
  /** Formats the value with its sign or unit, in the reader's language. */
  format: (measure: M, number: FormatNumber, words: MeasureWords) => string;
  /** Computes the chart; absent, or `undefined` for a measure, if there is none. */
  chart?: (measure: M, hedge: Hedge | null | undefined) => Chart | undefined;
  /** The words at the start and the end of the chart; without them, the formatted scale values. */
  axisWords?: (scale: readonly number[], number: FormatNumber, words: MeasureWords) => string[];
  /** Whether both labels are below the chart; else the first one is above it. */
  labelsBelow?: true;
}
