/** A picture as paths: one for each colour, however many marks it has. All are `width` units wide. */
export interface Picture {
  height: number;
  /** What the figure counts. */
  counted: string;
  /** What it is held against. */
  rest: string;
  /** The values, in the figure's own unit, that give the picture its scale. */
  scale?: readonly number[];
}

export const width = 205;

const short = (length: number) => Number(length.toPrecision(4));

/** A rectangle as a piece of a path, or nothing where it would have no width. */
export const rectangle = (x: number, y: number, width: number, height: number) =>
  width > 0 ? `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z` : '';

/**
 * A tenth of a mark is the least that is drawn: nobody sees less, and it would begin where the rest
 * of its mark begins.
 */
export const tenths = (marks: number) => Math.round(marks * 10) / 10;

/**
 * Marks in square blocks, `rows` by `rows` each, four to a line. They fill column by column, so
 * that they read as a count and as a bar at once; a part of one, in tenths, fills a part of a mark.
 */
export function grid(total: number, filled: number, rows: number): Picture {
  const step = 50 / rows;
  const mark = step * 0.8;
  const block = rows * rows;
  const lines = Math.ceil(total / block / 4);
  const picture = {
    height: (lines - 1) * 52 + Math.min(total, rows) * step - step / 5,
    counted: '',
    rest: '',
  };
  for (let index = 0; index < total; index++) {
    const x = (Math.floor(index / block) % 4) * 52 + Math.floor((index % block) / rows) * step;
    const y = Math.floor(index / block / 4) * 52 + (index % rows) * step;
    const part = Math.min(Math.max(filled - index, 0), 1) * mark;
    picture.counted += rectangle(x, y, part, mark);
    picture.rest += rectangle(x + part, y, mark - part, mark);
  }
  return picture;
}

/** One bar over another that is `ratio` times as long, on one scale that starts at nothing. */
export function bars(ratio: number): Picture {
  const unit = width / Math.max(1, ratio);
  return {
    height: 22,
    counted: rectangle(0, 12, unit * ratio, 10),
    rest: rectangle(0, 0, unit, 10),
  };
}
