import { formatPeriod, numberFormat } from '../factsheet/format.js';
import type { Measure, Statistic } from '../factsheet/types.js';
import type { MeasureKind } from '../factsheet/vocabulary.js';
import { age } from './age.js';
import { amount } from './amount.js';
import { change } from './change.js';
import { count } from './count.js';
import type { Chart, FormatNumber, Kind, MeasureOf, MeasureWords } from './kind.js';
import { multiple } from './multiple.js';
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

type Drawn = Pick<Statistic, 'measure' | 'hedge' | 'period'>;

type ChartDependencies = [
  language: string,
  words: MeasureWords,
  statistics?: readonly Drawn[] | undefined,
];

/** The last chart of each statistic, with what else it depends on. */
const drawn = new WeakMap<Drawn, { chart: Chart | undefined; dependencies: readonly unknown[] }>();

/**
 * The chart of a statistic; `undefined` if its kind has none. All counts of the factsheet's
 * `statistics` are drawn on one scale. Drawn once for all renders in one language.
 */
export function chart(stat: Drawn, ...dependencies: ChartDependencies): Chart | undefined {
  const last = drawn.get(stat);
  if (last?.dependencies.every((each, index) => each === dependencies[index])) return last.chart;
  const [language, words, statistics = []] = dependencies;
  const { measure, hedge, period } = stat;
  const counts = statistics.map((other) =>
    other.measure.kind === 'count' ? other.measure.value : 0,
  );
  const made = kindOf(measure).chart?.(measure, {
    ...{ hedge, period, words },
    largest: Math.max(...counts),
    number: numbersIn(language),
    year: (from) => formatPeriod({ from, to: from }, language)!,
  });
  drawn.set(stat, { chart: made, dependencies });
  return made;
}
