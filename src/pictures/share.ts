/** A picture as paths: one for each colour, however many marks it has. */
export interface Picture {
  width: number;
  height: number;
  /** The marks that the figure counts. */
  counted: string;
  /** The marks that it does not. */
  rest: string;
}

const columns = 20;
const rows = 5;
const mark = 8;
const step = 10;

const square = (index: number, from: number, to: number) => {
  const x = Math.floor(index / rows) * step + from * mark;
  const y = (index % rows) * step;
  const width = (to - from) * mark;
  return `M${round(x)} ${y}h${round(width)}v${mark}h${round(-width)}z`;
};

const round = (length: number) => Math.round(length * 100) / 100;

/**
 * A hundred marks, filled column by column, so that it reads as a count and as a bar at once. A
 * part of a per cent, to the tenth that the number shows too, fills a part of a mark.
 */
export function sharePicture(percent: number): Picture {
  const picture = { width: columns * step - 2, height: rows * step - 2, counted: '', rest: '' };
  const tenths = Math.round(percent * 10) / 10;
  for (let index = 0; index < columns * rows; index++) {
    const filled = Math.min(Math.max(tenths - index, 0), 1);
    if (filled > 0) picture.counted += square(index, 0, filled);
    if (filled < 1) picture.rest += square(index, filled, 1);
  }
  return picture;
}
