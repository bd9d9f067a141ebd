/** Draws the preview images of the pages, 1200 × 630 pixels, without a browser. */
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { fontOf, type Look, paintCard } from '../src/actions/canvas-card.js';
import { type Card, card, cardSize } from '../src/actions/card-layout.js';
import { cardWords } from '../src/actions/statistic-image.js';
import { type MeasureText, paragraph, type Style } from '../src/actions/text-layout.js';
import { chart as chartOf } from '../src/charts/chart.js';
import type { Chart } from '../src/charts/kind.js';
import { findRecord } from '../src/factsheet/find-record.js';
import type { Factsheet } from '../src/factsheet/types.js';
import type { Phrases } from '../src/i18n/index.js';
import { citation } from '../src/static/citation.js';
import { extractionOf, type PageSubject } from '../src/static/page-subject.js';
import { palettePng } from './palette-png.js';

/** Two families, because a package of a font has each alphabet in a file of its own. */
const families = ['latin', 'latin-ext'].map((alphabet) => {
  const family = `Preview ${alphabet}`;
  for (const weight of [400, 600]) {
    const file = `@fontsource/source-serif-4/files/source-serif-4-${alphabet}-${weight}-normal.woff2`;
    const path = fileURLToPath(import.meta.resolve(file));
    if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`${path} is no font.`);
  }
  return `"${family}"`;
});

/** A page in the light scheme; the mixtures are those of src/styles/base.ts. */
const look: Look = {
  grounds: ['#ffffff'],
  text: '#1c1c1c',
  accent: '#0f5a6b',
  muted: '#494949',
  rest: '#9a9a9a',
  rule: '#9a9a9a',
  font: families.join(', '),
  rightToLeft: false,
};

const { width, height, margin } = cardSize;
const column = width - 2 * margin;

const canvas = createCanvas(width, height);
const context = canvas.getContext('2d');

/** Measures with the fonts of the images. */
export const measure: MeasureText = (text, size, bold) => {
  context.font = fontOf(size, bold, look);
  return context.measureText(text).width;
};

/** An image before it is painted. */
export interface Preview {
  card: Card;
  chart: Chart | undefined;
}

/** Lays out the image of a page: of a statistic the complete claim, else title and summary. */
export function layOutPreview(
  subject: PageSubject,
  factsheet: Factsheet,
  phrases: Phrases,
): Preview {
  const { common, actions } = phrases;
  const extraction = extractionOf(subject.item, factsheet);
  const { element, attributes } = subject.item;
  if (element !== 'soc-stat') {
    const words = { ...actions, endnotes: common.endnotes };
    // The image already has the record's title.
    const source = citation({ ...extraction, title: undefined }, words).plain;
    return { card: textCard(subject, source), chart: undefined };
  }
  const stat = findRecord(factsheet.statistics, attributes.name);
  const reader = { language: factsheet.language, phrases: common };
  const chart = chartOf(stat, factsheet.language, common, factsheet.statistics);
  return { card: card(cardWords(stat, extraction, reader, actions), chart, measure), chart };
}

/** Font sizes of title, text and secondary text in pixels, the largest first. */
const sizes = Array.from({ length: 40 }, (_, step) => {
  const scale = 0.96 ** step;
  return { title: 64 * scale, text: 42 * scale, quiet: Math.min(25, 36 * scale) };
});

/** Lays out the texts of a subject without a number, in the largest font sizes at which they fit. */
function textCard(subject: PageSubject, source: string): Card {
  for (const size of sizes) {
    const laid = layOutText(subject, source, size);
    if (laid) return laid;
  }
  throw new Error(`The preview image of ${subject.path} has too much text.`);
}

function layOutText(
  { title, contentNote, text, context, note }: PageSubject,
  source: string,
  size: (typeof sizes)[number],
): Card | undefined {
  const quiet: Style = { size: size.quiet, tone: 'muted', bold: false };
  const parts: [text: string | undefined, style: Style, space: number][] = [
    [title, { size: size.title, tone: 'text', bold: true }, 0],
    [contentNote, quiet, 16],
    [text, { size: size.text, tone: 'text', bold: false }, 26],
    [context, quiet, 10],
    [note, quiet, 4],
  ];
  const lines: Card['lines'] = [];
  let y = margin + 8;
  for (const [part, style, space] of parts) {
    if (!part) continue;
    const laid = paragraph(part, style, measure, column);
    lines.push(...laid.lines.map((line) => ({ ...line, y: line.y + y + space })));
    y += space + laid.height;
  }
  const origin = paragraph(source, quiet, measure, column);
  const bottom = height - margin + 16 - origin.height;
  const rules = [margin - 16, bottom - 20];
  lines.push(...origin.lines.map((line) => ({ ...line, y: line.y + bottom })));
  return y + 12 <= bottom - 20 ? { lines, chart: undefined, rules } : undefined;
}

/** Paints an image as PNG. */
export function paintPreview({ card, chart }: Preview): Buffer {
  context.save();
  // The canvas has the interface of a browser's, but a class of paths of its own.
  const browserContext = context as unknown as CanvasRenderingContext2D;
  const toPath = (data: string) => new Path2D(data) as unknown as globalThis.Path2D;
  paintCard(browserContext, card, chart, look, toPath);
  context.restore();
  return palettePng(canvas.data(), width, height);
}
