/**
 * The layout of every element at the widths of common windows, as Chromium computes it: nothing
 * overflows, nothing is cut off, and no separator stands at the start of a line. With the built-in
 * factsheet, and with one whose words, numbers and lists are longer than any layout expects.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe } from 'node:test';
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Factsheet, Measure, Statistic } from '../../src/factsheet/types.js';
import { validate } from '../../src/factsheet/validate.js';
import { type Attributes, elementCatalog } from '../../src/static/element-catalog.js';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { fontFaces, fonts, loadFont } from './fonts.js';
import { serve } from './server.js';

const builtIn: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));

const word = 'Zusammenarbeit'.repeat(5).slice(0, 60);
const address = `https://example.org/${'report-'.repeat(20)}`;
const number = 999_999_999_999_999;

const measures: Measure[] = [
  { kind: 'count', value: number },
  { kind: 'change', value: number },
  { kind: 'amount', value: number, currency: 'COP' },
  { kind: 'rate', value: number, per: 100_000 },
  { kind: 'multiple', value: 5, ends: { from: word, to: word } },
  { kind: 'share', value: 10 },
];

/** The data with a long word in every label, and an address and a long number in every other text. */
function lengthened(data: unknown, key = ''): unknown {
  if (typeof data === 'string') {
    if (key === 'label') return `${word} ${data}`;
    const isText = /^(text|title|summary|aim|term|note|contentNote|population|publisher|examples)$/;
    return isText.test(key) ? `${word} ${data} ${number} ${address}` : data;
  }
  if (Array.isArray(data)) return data.map((item) => lengthened(item, key));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([inner, value]) => [inner, lengthened(value, inner)]),
  );
}

/** A valid factsheet with 60 statistics, endnotes of three digits, and an empty section. */
function hostile(): Factsheet {
  const factsheet = lengthened(builtIn) as Factsheet;
  const first = factsheet.statistics[0]!;
  const more = Array.from(
    { length: 60 - factsheet.statistics.length },
    (_, index): Statistic => ({
      ...first,
      id: `figure-${index + 1}`,
      measure: measures[index % measures.length]!,
      hedge: 'about',
      place: { label: `${word} ${address}`, countries: ['CO'] },
      period: { from: 2004, to: 2013 },
      sources: [8, 23, 98, 99, 100, 101, 102, 120],
      corrections: [{ date: '2026-05-31', text: word }],
    }),
  );
  const sources = Array.from({ length: 120 }, (_, index) => ({
    id: `source-${index + 1}`,
    number: index + 1,
    title: index % 2 ? `${word} ${address}` : null,
  }));
  const sections = [
    ...factsheet.sections,
    { id: 'empty', title: word, blocks: [] },
    {
      id: 'figures',
      title: word,
      blocks: [
        {
          kind: 'records' as const,
          collection: 'statistics' as const,
          ids: more.map(({ id }) => id),
        },
      ],
    },
  ];
  return { ...factsheet, sources, sections, statistics: [...more, ...factsheet.statistics] };
}

const tag = (element: string, attributes: Attributes, content = '') => {
  const words = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<div class="frame"><${element}${words.join('')}>${content}</${element}></div>`;
};

/** Every element, with the attributes of its example and without: cards and table, list and map. */
const elements = (factsheet: Factsheet) =>
  Object.entries(elementCatalog).flatMap(([element, { example, collection }]) => {
    const [record] = collection ? factsheet[collection] : [];
    const name: Attributes = record ? { name: record.id } : {};
    return [...new Set([tag(element, { ...example, ...name }), tag(element, name)])];
  });

/** A page with all elements, each in a box that cuts off what leaves it. */
function pageOf(factsheet: Factsheet, font: string, direction: string): string {
  const [stat] = factsheet.statistics;
  const [own] = factsheet.frameworks;
  const more = [
    ...['number', 'picture'].map((variant) => tag('soc-stat', { name: stat!.id, variant })),
    `<p class="frame">${word} <soc-stat inline name="${stat!.id}"></soc-stat> words.</p>`,
    tag('soc-exit-framework', { name: own!.id }, `<p slot="immediate">${word}</p>`),
  ];
  const json = JSON.stringify(factsheet).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en" dir="${direction}"><title>Layout</title>
    <meta name="viewport" content="width=device-width">
    <style>${fontFaces}
      body { font: 16px/1.5 '${font}'; margin: 16px; overflow-wrap: break-word }
      .frame { overflow: hidden }
    </style>
    <soc-factsheet id="all"><script type="application/json">${json}</script>
    ${[...elements(factsheet), ...more].join('\n')}</soc-factsheet>`;
}

/** The script that finds the faults: it runs in the page. */
const [script] = buildSync({
  entryPoints: ['test/browser/layout-faults.ts'],
  bundle: true,
  globalName: 'layout',
  write: false,
}).outputFiles;

const factsheets = { 'the built-in factsheet': builtIn, 'a hostile factsheet': hostile() };

test('the hostile factsheet is valid', () => {
  const result = validate(factsheets['a hostile factsheet']);
  assert.ok(result.ok, result.ok ? '' : result.problems.map(({ message }) => message).join('\n'));
});

describe('the layout', { skip: skipChromium }, () => {
  const closeLater = closeAfterwards();
  let page: Page;
  let origin: string;

  before(async () => {
    const server = closeLater(await serve('dist'));
    origin = server.origin;
    const browser = closeLater(await launchChromium());
    page = await browser.newPage();
  });

  for (const [what, factsheet] of Object.entries(factsheets)) {
    for (const [font, direction] of [
      [fonts[0], 'ltr'],
      [fonts[1], 'rtl'],
    ] as const) {
      test(`holds ${what} in ${font}, ${direction}`, async () => {
        await page.goto(`${origin}/html/soc-factsheet.html`);
        await page.setContent(pageOf(factsheet, font, direction));
        await page.evaluate(loadFont(font));
        await page.addScriptTag({ url: `${origin}/embed/soc-elements.js` });
        await page.addScriptTag({ content: script!.text });
        await page.waitForFunction(
          () => !!document.querySelector('soc-references')?.shadowRoot?.querySelector('[value]'),
        );
        for (const width of [320, 360, 760, 1200]) {
          await page.setViewport({ width, height: 900 });
          assert.deepEqual(await page.evaluate('layout.faults()'), [], `${width} pixels`);
        }
      });
    }
  }
});
