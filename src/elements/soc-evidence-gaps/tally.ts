import { rectangle } from '../../charts/path.js';

const columns = 5;
const mark = 8;
const step = 10;

/** A small count as squares, five to a row, in one path. */
export function tallyPicture(count: number): { width: number; height: number; marks: string } {
  const marks = Array.from({ length: count }, (_, index) => {
    const x = (index % columns) * step;
    const y = Math.floor(index / columns) * step;
    return rectangle(x, y, mark, mark);
  });
  return {
    width: Math.max(Math.min(count, columns) * step - 2, 0),
    height: Math.max(Math.ceil(count / columns) * step - 2, 0),
    marks: marks.join(''),
  };
}
