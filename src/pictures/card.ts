import type { Picture } from './share.js';

/** What an image of a figure says. */
export interface CardWords {
  title?: string | undefined;
  contentNote?: string | undefined;
  /** The value, with the hedge before or behind it. */
  number: { before?: string; value: string; after?: string };
  text: string;
  /** Who, where and when. */
  context: string;
  note?: string | undefined;
  source: string;
}

interface Style {
  size: number;
  bold: boolean;
  tone: 'text' | 'accent' | 'muted';
}

/** A line of text; `x` counts from the edge where reading begins, `y` is its baseline. */
export interface CardLine extends Style {
  text: string;
  /** Whether its words run from right to left, whatever the page does. */
  rightToLeft: boolean;
  x: number;
  y: number;
}

export interface Card {
  lines: CardLine[];
  /** Where the picture's upper corner is, and how much it is enlarged. */
  picture: { x: number; y: number; scale: number } | undefined;
  /** How high the hairlines are. */
  rules: number[];
}

/** How wide a text is, as whoever draws it says. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** The size at which pages show the image of a link. */
export const cardSize = { width: 1200, height: 630, margin: 64 };

const { width, height, margin } = cardSize;
const column = width - 2 * margin;

/** How far below the top of its line a text stands, and how far the next line is. */
const ascent = 0.95;
const leading = 1.3;

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
  const scale = scaleOf(picture, column - row.width - gap);
  // The picture stands on the number's line, at the other edge; a high one reaches up beside the title.
  const across = picture && picture.height * scale > high ? picture.width * scale + gap : 0;
  const lines: CardLine[] = [];
  let y = margin + 8;
  const add = (text: string | undefined, style: Style, space: number, less = 0) => {
    if (!text) return;
    const { height, ...added } = paragraph(text, style, measure, column - less);
    for (const line of added.lines) lines.push({ ...line, y: line.y + y + space });
    y += space + height;
  };
  add(words.title, { size: Math.min(33, size.sentence), tone: 'text', bold: true }, 0, across);
  add(words.contentNote, quiet, 4, across);
  y = Math.max(y + 28 + high, margin + (picture?.height ?? 0) * scale);
  for (const line of row.lines) lines.push({ ...line, y });
  const drawn = picture &&
    scale > 0 && { x: column - picture.width * scale, y: y - picture.height * scale, scale };
  add(words.text, { size: size.sentence, tone: 'text', bold: false }, 26);
  add(words.context, quiet, 10);
  add(words.note, quiet, 4);
  return { lines, picture: drawn || undefined, y };
}

const gap = 48;
const largest = { width: 400, height: 180 };

/** As large as there is room for; nothing where there is too little. */
function scaleOf(picture: Picture | undefined, room: number): number {
  if (!picture || room < largest.width / 2) return 0;
  return Math.min(Math.min(largest.width, room) / picture.width, largest.height / picture.height);
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

/** Lines of about the same length: a word by itself in the last looks like a mistake. */
function paragraph(text: string, style: Style, measure: MeasureText, width: number) {
  const { size, bold } = style;
  const broken = (most: number) => wrap(text, (part) => measure(part, size, bold) <= most);
  let lines = broken(width);
  for (let most = width * 0.98; most > width / 2; most -= width * 0.02) {
    const narrower = broken(most);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  const rightToLeft = isRightToLeft(text);
  return {
    lines: lines.map(
      (text, index): CardLine => ({
        ...style,
        ...{ text, rightToLeft, x: 0, y: (ascent + index * leading) * size },
      }),
    ),
    height: lines.length * leading * size,
  };
}

/** A text runs as its first letter does. */
const isRightToLeft = (text: string) =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

/** Lines broken at spaces, and within a word only where it is too wide by itself. */
export function wrap(text: string, fits: (part: string) => boolean): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1)!;
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      lines[lines.length - 1] = longer;
    } else if (fits(word)) {
      lines.push(word);
    } else {
      // Languages without spaces are one word to this.
      if (line) lines.push('');
      for (const letter of word) {
        const part = lines.at(-1)! + letter;
        if (fits(part) || part === letter) lines[lines.length - 1] = part;
        else lines.push(letter);
      }
    }
  }
  return lines;
}
