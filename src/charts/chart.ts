import { numberFormat } from '../factsheet/format.js';
import type { Measure, Statistic } from '../factsheet/types.js';
import type { MeasureKind } from '../factsheet/vocabulary.js';
import { age } from './age.js';
import { amount } from './amount.js';
import { change } from './change.js';
import { count } from './count.js';
import type { FormatNumber, Kind, MeasureOf, MeasureWords } from './kind.js';
import { multiple } from './multiple.js';
import type { Chart } from './path.js';
import { rate } from './rate.js';
import { share } from './share.js';

/** Every kind of measure. */
const kinds: { readonly [K in MeasureKind]: Kind<MeasureOf<K>> } = {
  share,
  change,
  multiple,
  count,
  age,
  amount,
  rate,
};

const kindOf = ({ kind }: Measure) => kinds[kind] as Kind<Measure>;

const numbersIn =
  (language: string): FormatNumber =>
  (value, options) =>
    numberFormat(language, options).format(value);

/** The value alone, with its sign or unit: 72%, +25%, 5×, 845, 12 years. */
export const formatMeasure = (measure: Measure, language: string, words: MeasureWords): string =>
  kindOf(measure).format(measure, numbersIn(language), words);

/** The unit of a value in a table of data, in English. */
export const unitOf = (measure: Measure): string => kindOf(measure).unit(measure);

type Drawn = Pick<Statistic, 'measure' | 'hedge'>;

/** Charts are computed once for each statistic, however often it renders. */
const charts = new WeakMap<Drawn, Chart>();

/** The chart of a statistic, where its kind has one. */
export function chart(stat: Drawn): Chart | undefined {
  const drawn = charts.get(stat) ?? kindOf(stat.measure).chart?.(stat.measure, stat.hedge);
  if (drawn) charts.set(stat, drawn);
  return drawn;
}

export interface AxisLabels {
  /** The labels at the start and the end of the chart. */
  labels: string[];
  /** Whether both are below the chart instead of one above it. */
  below: boolean;
  /** Whether they are words of the language file instead of formatted values. */
  areWords: boolean;
}

/** The labels that give the chart of a statistic its scale. */
export function axisLabels(stat: Drawn, language: string, words: MeasureWords): AxisLabels {
  const kind = kindOf(stat.measure);
  const scale = chart(stat)?.scale ?? [];
  return {
    labels: kind.axisLabels?.(scale, numbersIn(language), words) ?? [],
    below: kind.labelsBelow ?? false,
    areWords: kind.labelsAreWords ?? false,
  };
}
