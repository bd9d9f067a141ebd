import { type Picture, width as pictureWidth } from '../charts/path.js';
import {
  type CardLine,
  isRightToLeft,
  type MeasureText,
  paragraph,
  type Style,
} from './text-layout.js';

/** What an image of a figure says. */
export interface CardWords {
  title?: string | undefined;
  contentNote?: string | undefined;
  /** The value, with the hedge before or behind it. */
  number: { before?: string; value: string; after?: string };
  /** What gives the picture its scale: above it, and below its beginning and its end. */
  scale?: { above?: string | undefined; below: readonly string[] };
  text: string;
  /** Who, where and when. */
  context: string;
  note?: string | undefined;
  source: string;
}

export interface Card {
  lines: CardLine[];
  /** Where the picture's upper corner is, and how much it is enlarged. */
  picture: { x: number; y: number; scale: number } | undefined;
  /** How high the hairlines are. */
  rules: number[];
}

/** The size at which pages show the image of a link. */
export const cardSize = { width: 1200, height: 630, margin: 64 };

const { width, height, margin } = cardSize;
const column = width - 2 * margin;

/** The number's size, and how much of it a figure is high. */
const number = 136;
const figure = 0.72;

/** Sizes of the sentence and of what is said quietly, the largest first. */
const sizes = [
  ...[42, 38, 34, 30].map((sentence) => ({ sentence, quiet: 25 })),
  ...Array.from({ length: 40 }, (_, step) => {
    const quiet = 24 * 0.92 ** step;
    return { sentence: quiet * 1.15, quiet };
  }),
];

/** Where everything stands on an image of a figure, as large as leaves room for all of it. */
export function card(words: CardWords, picture: Picture | undefined, measure: MeasureText): Card {
  let laid = layOut(words, picture, sizes[0]!, measure);
  for (let at = 1; !laid.fits && at < sizes.length; at++) {
    laid = layOut(words, picture, sizes[at]!, measure);
  }
  return laid.card;
}

type Sizes = (typeof sizes)[number];

function layOut(words: CardWords, picture: Picture | undefined, size: Sizes, measure: MeasureText) {
  const quiet: Style = { size: size.quiet, tone: 'muted', bold: false };
  const source = paragraph(words.source, quiet, measure, column);
  const bottom = height - margin + 16 - source.height;
  const rule = bottom - 20;
  const { y, lines, ...above } = claim(words, picture, size, measure);
  const below = source.lines.map((line) => ({ ...line, y: line.y + bottom }));
  const card: Card = { ...above, lines: [...lines, ...below], rules: [margin - 16, rule] };
  return { card, fits: y + 12 <= rule };
}

/** All but the source, from the top down, and how far down it reaches. */
function claim(words: CardWords, picture: Picture | undefined, size: Sizes, measure: MeasureText) {
  const quiet: Style = { size: size.quiet, tone: 'muted', bold: false };
  const row = numberRow(words.number, measure);
  const high = row.size * figure;
  const drawn = picture && drawing(picture, words.scale, column - row.width - gap, measure);
  // It stands on the number's line, at the other edge; a high one reaches up beside the title.
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
  add(words.text, { size: size.sentence, tone: 'text', bold: false }, 26);
  add(words.context, quiet, 10);
  add(words.note, quiet, 4);
  const place = drawn && { x: start, y: base - drawn.high, scale: drawn.scale };
  return { lines, picture: place, y };
}

const gap = 48;
const largest = { width: 400, height: 160 };
const label: Style = { size: 22, tone: 'muted', bold: false };

/** A picture with the words that give it its scale, as it stands on a line; none where it has no room. */
function drawing(
  picture: Picture,
  { above, below }: NonNullable<CardWords['scale']> = { below: [] },
  room: number,
  measure: MeasureText,
) {
  if (room < largest.width / 2) return undefined;
  const across = Math.min(largest.width, room);
  const scale = Math.min(across / pictureWidth, largest.height / picture.height);
  const high = picture.height * scale;
  const widthOf = (text: string) => measure(text, label.size, false);
  const words = [above, ...below].map((text) => widthOf(text ?? ''));
  const width = Math.max(pictureWidth * scale, ...words);
  if (width > room) return undefined;
  const line = (text: string, x: number, y: number): CardLine => ({
    ...{ ...label, text, x, y },
    rightToLeft: isRightToLeft(text),
  });
  const lines = below.map((text, end) =>
    line(text, end ? pictureWidth * scale - widthOf(text) : 0, label.size * 1.2),
  );
  if (above) lines.push(line(above, 0, -high - label.size * 0.4));
  return {
    lines,
    scale,
    high,
    width,
    height: high + (above ? label.size * 1.3 : 0),
    below: below.length ? label.size : 0,
  };
}

/** The number with its hedge, smaller where they would be wider than the column. */
function numberRow({ before, value, after }: CardWords['number'], measure: MeasureText) {
  const at = (size: number) => {
    let x = 0;
    const lines = (
      [
        [before, 0.36],
        [value, 1],
        [after, 0.36],
      ] as const
    ).flatMap(([text, part]) => {
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
