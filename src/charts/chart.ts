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

/** The value with its sign or unit, without its hedge: 72%, +25%, 5×, 845, 12 years. */
export const formatMeasure = (measure: Measure, language: string, words: MeasureWords): string =>
  kindOf(measure).format(measure, numbersIn(language), words);

type Drawn = Pick<Statistic, 'measure' | 'hedge'>;

/** Caches charts, so that a statistic computes its chart once for all renders. */
const charts = new WeakMap<Drawn, Chart>();

/** The chart of a statistic; `undefined` if its kind has none. */
export function chart(stat: Drawn): Chart | undefined {
  const drawn = charts.get(stat) ?? kindOf(stat.measure).chart?.(stat.measure, stat.hedge);
  if (drawn) charts.set(stat, drawn);
  return drawn;
}

export interface AxisLabels {
  /** The labels at the start and the end of the chart. */
  labels: string[];
  /** Whether both labels are below the chart; else the first one is above it. */
  below: boolean;
  /** Whether the labels are interface texts instead of formatted values. */
  areWords: boolean;
}

/** The labels of the scale of a statistic's chart. */
export function axisLabels(stat: Drawn, language: string, words: MeasureWords): AxisLabels {
  const { measure } = stat;
  const { axisWords, format, labelsBelow = false } = kindOf(measure);
  const scale = chart(stat)?.scale ?? [];
  const number = numbersIn(language);
  return {
    labels:
      axisWords?.(scale, number, words) ??
      scale.map((value) => format({ ...measure, value }, number, words)),
    below: labelsBelow,
    areWords: axisWords !== undefined,
  };
}
