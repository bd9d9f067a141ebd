import type { Measure, Period } from '../factsheet/types.js';
import type { MeasureKind } from '../factsheet/vocabulary.js';
import type { MaybeHedge, Paths } from './path.js';

export type MeasureOf<Kind extends MeasureKind> = Extract<Measure, { kind: Kind }>;

/** The interface texts of values and charts; the modules of i18n/ provide them. */
export interface MeasureWords {
  /** Says what each mark of a share represents. */
  eachMark: (share: string) => string;
  /** Says how many people each mark represents. */
  eachMarkPeople: (people: number, formatted: string) => string;
  /** Says that the marked range of ages is that of most, not of all. */
  most: string;
  per: (value: string, people: string) => string;
}

/** Formats a number in the reader's language. */
export type FormatNumber = (value: number, options?: Intl.NumberFormatOptions) => string;

/** What a chart depends on beside its measure. */
interface ChartContext {
  hedge: MaybeHedge;
  period: Period;
  /** The largest count of the factsheet: all its counts have one scale. */
  largest: number;
  number: FormatNumber;
  year: (year: number) => string;
  words: MeasureWords;
}

/** A chart: its paths and its labels. */
export interface Chart extends Paths {
  above?: string;
  /** At the start of the chart, below it, and at its end. */
  below?: readonly string[];
  /** Whether the labels above and below are texts of the factsheet instead of formatted values. */
  areTexts?: boolean;
  /** What a mark or a range represents; an interface text. */
  unit?: string;
}

/** The definition of a kind of measure, except its schema. */
export interface Kind<M extends Measure> {
  /** Formats the value with its sign or unit, in the reader's language. */
  format: (measure: M, number: FormatNumber, words: MeasureWords) => string;
  /** Draws the value and labels it; absent, or `undefined` for a measure, if there is no chart. */
  chart?: (measure: M, context: ChartContext) => Chart | undefined;
}
