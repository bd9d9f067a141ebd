import type { Hedge } from '../factsheet/vocabulary.js';
import { type Picture, rectangle, width } from './path.js';

/** A line of years with a tick for each ten, and on it the range; an age without bound is one year. */
export function age(years: number, hedge?: Hedge | null): Picture {
  const end = years < 100 ? 100 : 140;
  const from = hedge === 'at most' ? 0 : hedge === 'at least' ? years : Math.max(years - 0.5, 0);
  const to = hedge === 'at most' ? years : hedge === 'at least' ? end : years + 0.5;
  const year = (width - 1) / end;
  let rest = rectangle(0, 4, width, 2);
  for (let tick = 0; tick <= end; tick += 10) rest += rectangle(tick * year, 2, 1, 6);
  return {
    height: 10,
    counted: rectangle(from * year, 0, (to - from) * year, 10),
    rest,
    scale: [0, end],
  };
}
