/**
 * `npm run measure-space`, after a build: measures how much more space an element takes than its
 * fallback, for every record, from narrow to wide and in each font of the tests. Writes the maxima to
 * src/styles/reserved-space.css.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Factsheet } from '../src/factsheet/types.js';
import * as wording from '../src/i18n/en.js';
import { type EmbedItem, elementHtml, itemsOf, tagsWhere } from '../src/static/element-catalog.js';
import type { HtmlOptions } from '../src/static/html.js';
import { fontFaces, fonts, loadFont } from '../test/browser/fonts.js';
import { serve } from '../test/browser/server.js';
import { launchChromium } from '../test/runner/browsers.js';
import { embedStyles } from './embed-styles.js';

/** The lower bounds of the width ranges, in `em`. */
const steps = [0, 24, 30, 36, 44, 56];
const widths = [18, 19, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 41, 44, 48, 52, 56, 62, 70];
const em = 16;

const factsheet: Factsheet = JSON.parse(readFileSync('dist/data/factsheet.en.json', 'utf8'));
const options: HtmlOptions = { factsheet, wording, language: 'en', level: 3 };

/** All elements for which space is reserved, with each record they can show. */
export const items = tagsWhere(({ reservesSpace }) => reservesSpace).flatMap((element) =>
  itemsOf(element, factsheet),
);

const tag = ({ element, attributes }: EmbedItem) => {
  const name = attributes.name ? ` name="${attributes.name}"` : '';
  return `<${element}${name}>\n${elementHtml(element, options, attributes)}\n</${element}>`;
};

export interface Measured {
  font: string;
  width: number;
  /** The heights of the fallback and of the rendered content, in the order of `items`. */
  heights: readonly { fallback: number; shown: number }[];
}

/** Measures all items in each font and at each width, before and after the script has run. */
export async function measure(page: Page, origin: string, css: string): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const font of fonts) measured.push(...(await measureIn(font, page, origin, css)));
  return measured;
}

async function measureIn(
  font: string,
  page: Page,
  origin: string,
  css: string,
): Promise<Measured[]> {
  await page.goto(`${origin}/examples/hosts/index.html`);
  await page.setContent(`<!doctype html><html lang="en"><style>${fontFaces}${css}</style>
    <style>
      body { font: ${em}px/1.5 '${font}'; margin: 0 }
      body > * { content-visibility: visible !important }
    </style>${items.map(tag).join('\n')}`);
  await page.evaluate(loadFont(font));
  const heights = (isRendered: boolean) =>
    page.evaluate(
      (widths, em, isRendered) =>
        widths.map((width) => {
          document.body.style.width = `${width * em}px`;
          return [...document.body.children].map((element) => {
            const box = isRendered ? element.shadowRoot!.querySelector('.root')! : element;
            return box.getBoundingClientRect().height;
          });
        }),
      widths,
      em,
      isRendered,
    );
  const before = await heights(false);
  await page.addScriptTag({ url: `${origin}/dist/embed/soc-elements.js` });
  await page.evaluate(async () => {
    type Rendering = HTMLElement & { updateComplete: Promise<boolean> };
    for (const element of document.body.children) await (element as Rendering).updateComplete;
  });
  const after = await heights(true);
  return widths.map((width, row) => ({
    font,
    width,
    heights: items.map((_, column) => ({
      fallback: before[row]![column]!,
      shown: after[row]![column]!,
    })),
  }));
}

/** The space that is missing at most in a range of widths, in `em`, rounded up to a quarter. */
function missing(measured: readonly Measured[], column: number, from: number, to: number): number {
  const differences = measured
    .filter(({ width }) => width >= from && width < to)
    .map(({ heights }) => heights[column]!.shown - heights[column]!.fallback);
  return Math.max(0, Math.ceil((Math.max(...differences) / em) * 4) / 4);
}

/** The sizes of off-screen elements: the median height of their records in a column of text. */
function sizes(measured: readonly Measured[]): string[] {
  const { heights } = measured.find(({ width }) => width === 38)!;
  return [...new Set(items.map(({ element }) => element))].map((element) => {
    const all = heights
      .flatMap(({ shown }, column) => (items[column]!.element === element ? shown : []))
      .sort((a, b) => a - b);
    const median = Math.round(all[all.length >> 1]! / em);
    return `${element} {\n  contain-intrinsic-block-size: auto ${median}em;\n}`;
  });
}

function rules(measured: readonly Measured[]): string {
  const parts = steps.map((from, index) => {
    const to = steps[index + 1] ?? Number.POSITIVE_INFINITY;
    const lines = items.flatMap(({ element, attributes: { name } }, column) => {
      const space = missing(measured, column, from, to);
      const before = index ? missing(measured, column, steps[index - 1]!, from) : undefined;
      if (space === (before ?? (element === 'soc-stat' ? undefined : 0))) return [];
      const selector = `${element}${name ? `[name='${name}']` : ''}`;
      return [`${selector} > :last-child {\n  padding-block-end: ${space}em;\n}`];
    });
    const all = lines.join('\n\n');
    const indented = all.replace(/^(?=.)/gm, '  ');
    return from ? `@container (inline-size >= ${from}em) {\n${indented}\n}` : all;
  });
  const header =
    '/* Generated by `npm run measure-space`: the space that an element needs beyond its fallback. */';
  return `${[header, ...sizes(measured), ...parts].join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await serve('.');
  const browser = await launchChromium();
  try {
    const unmeasured = 'soc-stat > :last-child { padding-block-end: 0 !important }';
    const css = embedStyles() + unmeasured;
    const measured = await measure(await browser.newPage(), site.origin, css);
    writeFileSync('src/styles/reserved-space.css', rules(measured));
  } finally {
    await browser.close();
    site.close();
  }
}
