/** A chart as two SVG paths, one for each colour; it is `width` units wide. */
export interface Chart {
  height: number;
  /** The path of the marks that the statistic counts. */
  counted: string;
  /** The path of the marks for comparison. */
  rest: string;
  /** The values that label the scale, in the unit of the measure. */
  scale?: readonly number[];
}

export const width = 205;

const short = (length: number) => Number(length.toPrecision(4));

/** A rectangle as path data; empty if it has no width. */
export const rectangle = (x: number, y: number, width: number, height: number) =>
  width > 0 ? `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z` : '';

/** Rounds to a tenth of a mark. A smaller part is invisible and would overlap the rest of its mark. */
export const tenths = (marks: number) => Math.round(marks * 10) / 10;

/**
 * Marks in square blocks of `rows` by `rows`, four blocks to a line. Blocks fill column by column,
 * so that they can be read as a count and as a bar. A fraction of `filled` fills a part of a mark.
 */
export function grid(total: number, filled: number, rows: number): Chart {
  const step = 50 / rows;
  const mark = step * 0.8;
  const block = rows * rows;
  const lines = Math.ceil(total / block / 4);
  const chart = {
    height: (lines - 1) * 52 + Math.min(total, rows) * step - step / 5,
    counted: '',
    rest: '',
  };
  for (let index = 0; index < total; index++) {
    const x = (Math.floor(index / block) % 4) * 52 + Math.floor((index % block) / rows) * step;
    const y = Math.floor(index / block / 4) * 52 + (index % rows) * step;
    const part = Math.min(Math.max(filled - index, 0), 1) * mark;
    chart.counted += rectangle(x, y, part, mark);
    chart.rest += rectangle(x + part, y, mark - part, mark);
  }
  return chart;
}

/** A bar, and below it one that is `ratio` times as long, on one scale that starts at zero. */
export function bars(ratio: number): Chart {
  const unit = width / Math.max(1, ratio);
  return {
    height: 22,
    counted: rectangle(0, 12, unit * ratio, 10),
    rest: rectangle(0, 0, unit, 10),
  };
}
