import type { Kind, MeasureOf } from './kind.js';
import { bars, type Chart, rectangle, width } from './path.js';

/** One mark, and below it `times` marks of the same size; above 20, too many to count, two bars. */
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
  format: ({ value }, number) => `${number(value)}×`,
  chart: ({ value }) => multipleChart(value),
};
