import { bars, type Picture, rectangle, width } from './path.js';

/** One mark, and as many of the same under it; where the eye can count them no more, bars. */
export function multiple(times: number): Picture {
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
