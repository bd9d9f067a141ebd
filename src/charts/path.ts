import type { Hedge } from '../factsheet/vocabulary.js';

/** A drawing as two SVG paths, one for each colour; it is `width` units wide. */
export interface Paths {
  height: number;
  /** The path of the marks that the statistic counts. */
  counted: string;
  /** The path of the marks for comparison. */
  rest: string;
}

export type MaybeHedge = Hedge | null | undefined;

export const width = 205;

const short = (length: number) => Number(length.toPrecision(4));

/** A rectangle as path data; empty if it has no width. */
export const rectangle = (x: number, y: number, width: number, height: number) =>
  width > 0 ? `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z` : '';

/**
 * The last part of what is counted. It shows the hedge: stripes for "about" and "nearly", a point
 * forwards for "at least", a point backwards for "at most".
 */
export function lastPart(x: number, y: number, width: number, height: number, hedge: MaybeHedge) {
  if (!hedge || width <= 0) return rectangle(x, y, width, height);
  if (hedge === 'at least' || hedge === 'at most') {
    const [flat, point] = hedge === 'at least' ? [x, width] : [x + width, -width];
    return `M${short(flat)} ${short(y)}l${short(point)} ${short(height / 2)}l${short(-point)} ${short(height / 2)}z`;
  }
  const stripe = width / 5;
  return [0, 2, 4].map((at) => rectangle(x + at * stripe, y, stripe, height)).join('');
}

/** Rounds to a tenth of a mark. A smaller part is invisible and would overlap the rest of its mark. */
export const tenths = (marks: number) => Math.round(marks * 10) / 10;

/**
 * Marks in blocks of five by five, four blocks to a line. Blocks fill column by column, so that they
 * can be read as a count and as a bar. A fraction of `filled` fills a part of a mark.
 */
export function grid(total: number, filled: number, hedge: MaybeHedge): Paths {
  const lines = Math.ceil(total / 100);
  const chart = {
    height: (lines - 1) * 52 + Math.min(total, 5) * 10 - 2,
    counted: '',
    rest: '',
  };
  for (let index = 0; index < total; index++) {
    const x = (Math.floor(index / 25) % 4) * 52 + Math.floor((index % 25) / 5) * 10;
    const y = Math.floor(index / 100) * 52 + (index % 5) * 10;
    const part = Math.min(Math.max(filled - index, 0), 1) * 8;
    chart.counted += lastPart(x, y, part, 8, filled > index + 1 ? null : hedge);
    chart.rest += rectangle(x + part, y, 8 - part, 8);
  }
  return chart;
}

/** A bar, and below it one that is `ratio` times as long, on one scale that starts at zero. */
export function bars(ratio: number, hedge: MaybeHedge): Paths {
  const unit = width / Math.max(1, ratio);
  const length = unit * ratio;
  const last = hedge ? Math.min(length, 10) : 0;
  return {
    height: 22,
    counted: rectangle(0, 12, length - last, 10) + lastPart(length - last, 12, last, 10, hedge),
    rest: rectangle(0, 0, unit, 10),
  };
}
