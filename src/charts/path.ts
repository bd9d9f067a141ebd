/** A chart as SVG paths: one for each colour, however many marks it has; `width` units wide. */
export interface Chart {
  height: number;
  /** The path of what the statistic counts. */
  counted: string;
  /** The path of what it is compared with. */
  rest: string;
  /** The values, in the unit of the measure, that give the chart its scale. */
  scale?: readonly number[];
}

export const width = 205;

const short = (length: number) => Number(length.toPrecision(4));

/** A rectangle as a piece of a path, or nothing where it would have no width. */
export const rectangle = (x: number, y: number, width: number, height: number) =>
  width > 0 ? `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z` : '';

/** Rounds to a tenth of a mark: a smaller part is invisible, and would overlap the rest of its mark. */
export const tenths = (marks: number) => Math.round(marks * 10) / 10;

/**
 * Marks in square blocks, `rows` by `rows` each, four to a line. They fill column by column, so
 * that they read as a count and as a bar at once; a part of one, in tenths, fills a part of a mark.
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

/** One bar over another that is `ratio` times as long, on one scale that starts at nothing. */
export function bars(ratio: number): Chart {
  const unit = width / Math.max(1, ratio);
  return {
    height: 22,
    counted: rectangle(0, 12, unit * ratio, 10),
    rest: rectangle(0, 0, unit, 10),
  };
}
