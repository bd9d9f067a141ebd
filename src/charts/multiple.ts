import type { Kind, MeasureOf } from './kind.js';
import { bars, type Chart, rectangle, width } from './path.js';

/** One mark above as many of the same; above 20, where they cannot be counted, two bars. */
export function multipleChart(times: number): Chart {
  const scale = [1, times];
  if (times > 20) return { ...bars(times), scale };
  const step = width / Math.max(10, times);
  const mark = step * 0.8;
  let counted = '';
  for (let index = 0; index < times; index++) {
    counted += rectangle(index * step, step, Math.min(times - index, 1) * mark, mark);
  }
  return { height: step + mark, counted, rest: rectangle(0, 0, mark, mark), scale };
}

export const multiple: Kind<MeasureOf<'multiple'>> = {
  unit: () => 'times',
  format: ({ value }, number) => `${number(value)}×`,
  chart: ({ value }) => multipleChart(value),
  axisLabels: (scale, number) => scale.map((value) => `${number(value)}×`),
};
