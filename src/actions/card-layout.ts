import type { Chart } from '../charts/kind.js';
import { width as chartWidth } from '../charts/path.js';
import {
  type CardLine,
  isRightToLeft,
  type MeasureText,
  paragraph,
  type Style,
} from './text-layout.js';

/** The texts on the image of a statistic. */
export interface CardWords {
  title?: string | undefined;
  contentNote?: string | undefined;
  /**
   * The value, with the hedge before or after it; `reversed` if their language runs against the
   * direction of the layout.
   */
  number: { before?: string; value: string; after?: string; reversed?: boolean };
  text: string;
  /** Population, place and period. */
  context: string;
  note?: string | undefined;
  source: string;
}

export interface Card {
  lines: CardLine[];
  /** Position of the chart's upper start corner, and its scale factor. */
  chart: { x: number; y: number; scale: number } | undefined;
  /** The `y` coordinates of the hairlines. */
  rules: number[];
}

/** The usual size of a link preview image, in pixels. */
export const cardSize = { width: 1200, height: 630, margin: 64 };

const { width, height, margin } = cardSize;
const column = width - 2 * margin;

/** Font size of the number in pixels, and the height of its digits relative to that size. */
const number = 136;
const figure = 0.72;

/** Font sizes of the sentence and of secondary text in pixels, the largest first. */
const sizes = [
  ...[42, 38, 34, 30].map((sentence) => ({ sentence, quiet: 25 })),
  ...Array.from({ length: 40 }, (_, step) => {
    const quiet = 24 * 0.92 ** step;
    return { sentence: quiet * 1.15, quiet };
  }),
];

/** Lays out the image of a statistic, in the largest font sizes at which all texts fit. */
export function card(words: CardWords, chart: Chart | undefined, measure: MeasureText): Card {
  let laid = layOut(words, chart, sizes[0]!, measure);
  for (let at = 1; !laid.fits && at < sizes.length; at++) {
    laid = layOut(words, chart, sizes[at]!, measure);
  }
  return laid.card;
}

type Sizes = (typeof sizes)[number];

function layOut(words: CardWords, chart: Chart | undefined, size: Sizes, measure: MeasureText) {
  const quiet: Style = { size: size.quiet, tone: 'muted', bold: false };
  const source = paragraph(words.source, quiet, measure, column);
  const bottom = height - margin + 16 - source.height;
  const rule = bottom - 20;
  const { y, lines, ...above } = claim(words, chart, size, measure);
  const below = source.lines.map((line) => ({ ...line, y: line.y + bottom }));
  const card: Card = { ...above, lines: [...lines, ...below], rules: [margin - 16, rule] };
  return { card, fits: y + 12 <= rule };
}

/** Lays out all but the source, from the top; `y` is where it ends. */
function claim(words: CardWords, chart: Chart | undefined, size: Sizes, measure: MeasureText) {
  const quiet: Style = { size: size.quiet, tone: 'muted', bold: false };
  const row = numberRow(words.number, measure);
  const high = row.size * figure;
  const drawn = chart && drawing(chart, column - row.width - gap, measure);
  // The chart is on the number's baseline, at the end edge; a high one reaches beside the title.
  const less = drawn && drawn.height > high + 8 ? drawn.width + gap : 0;
  const lines: CardLine[] = [];
  let y = margin + 8;
  const add = (text: string | undefined, style: Style, space: number, width = column) => {
    if (!text) return;
    const { height, ...added } = paragraph(text, style, measure, width);
    for (const line of added.lines) lines.push({ ...line, y: line.y + y + space });
    y += space + height;
  };
  add(
    words.title,
    { size: Math.min(33, size.sentence), tone: 'text', bold: true },
    0,
    column - less,
  );
  add(words.contentNote, quiet, 4, column - less);
  y = Math.max(y + 28 + high, margin + (drawn?.height ?? 0));
  const [base, start] = [y, column - (drawn?.width ?? 0)];
  for (const line of row.lines) lines.push({ ...line, y });
  for (const line of drawn?.lines ?? []) lines.push({ ...line, x: line.x + start, y: line.y + y });
  y += drawn?.below ?? 0;
  // Letters reach below the baseline, digits do not.
  const depth = /\p{L}/u.test(words.number.value) ? row.size * 0.16 : 0;
  add(words.text, { size: size.sentence, tone: 'text', bold: false }, 26 + depth);
  add(words.context, quiet, 10);
  add(words.note, quiet, 4);
  const position = drawn && { x: start, y: base - drawn.high, scale: drawn.scale };
  return { lines, chart: position, y };
}

const gap = 48;
const largest = { width: 400, height: 160 };
const label: Style = { size: 22, tone: 'muted', bold: false };

/** A chart with its labels, relative to the baseline; `undefined` if `room` is too narrow. */
function drawing(chart: Chart, room: number, measure: MeasureText) {
  if (room < largest.width / 2) return undefined;
  const { above, below = [], unit } = chart;
  const across = Math.min(largest.width, room);
  const scale = Math.min(across / chartWidth, largest.height / chart.height);
  const high = chart.height * scale;
  const widthOf = (text: string) => measure(text, label.size, false);
  const words = [above, ...below, unit].map((text) => widthOf(text ?? ''));
  const width = Math.max(chartWidth * scale, ...words);
  if (width > room) return undefined;
  const line = (text: string, x: number, y: number): CardLine => ({
    ...{ ...label, text, x, y },
    rightToLeft: isRightToLeft(text),
  });
  const lines = below.map((text, end) =>
    line(text, end ? chartWidth * scale - widthOf(text) : 0, label.size * 1.2),
  );
  if (above) lines.push(line(above, 0, -high - label.size * 0.4));
  const rows = Math.min(below.length, 1) + (unit ? 1 : 0);
  if (unit) lines.push(line(unit, 0, label.size * (rows * 1.3 - 0.1)));
  return {
    lines,
    scale,
    high,
    width,
    height: high + (above ? label.size * 1.3 : 0),
    below: rows ? label.size * (rows * 1.3 - 0.3) : 0,
  };
}

/** The number with its hedge, in a smaller font size if they are wider than the column. */
function numberRow({ before, value, after, reversed }: CardWords['number'], measure: MeasureText) {
  const parts: [string | undefined, number][] = [
    [before, 0.36],
    [value, 1],
    [after, 0.36],
  ];
  if (reversed) parts.reverse();
  const at = (size: number) => {
    let x = 0;
    const lines = parts.flatMap(([text, part]) => {
      if (!text) return [];
      const style = { size: size * part, bold: true, tone: 'accent' } as const;
      const line: CardLine = { ...style, text, rightToLeft: isRightToLeft(text), x, y: 0 };
      x += measure(text, line.size, true) + size * 0.14;
      return line;
    });
    return { lines, size, width: x - size * 0.14 };
  };
  const row = at(number);
  return row.width > column ? at((number * column) / row.width) : row;
}
