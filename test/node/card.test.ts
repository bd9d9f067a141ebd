import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CardWords, card, cardSize } from '../../src/actions/card-layout.js';
import { type CardLine, wrap } from '../../src/actions/text-layout.js';
import { chart } from '../../src/charts/chart.js';
import type { Chart } from '../../src/charts/kind.js';
import { width as pictureWidth } from '../../src/charts/path.js';
import { sharePaths } from '../../src/charts/share.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import { common } from '../../src/i18n/en.js';

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const { width, height, margin } = cardSize;
const column = width - 2 * margin;

/** Letters as wide as in a wide text face. */
const measure = (text: string, size: number, bold: boolean) =>
  [...text].length * size * (bold ? 0.62 : 0.54);

const of = (words: Partial<CardWords>): CardWords => ({
  number: { value: '72%' },
  text: 'A sentence.',
  context: 'Colombia · 2017',
  source: 'A source.',
  ...words,
});

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxOf = ({ text, x, y, size, bold }: CardLine): Box => ({
  what: text,
  left: x,
  right: x + measure(text, size, bold),
  top: y - size * 0.7,
  bottom: y + size * 0.2,
});

const apart = (a: Box, b: Box) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Everything is said, and nothing is off the card or on something else. */
function check(words: CardWords, drawn: Chart | undefined): void {
  const { lines, rules, chart: place } = card(words, drawn, measure);
  const said = lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, '');
  const { title, contentNote, number, text, context, note, source } = words;
  const labels = place && drawn ? [drawn.above, ...(drawn.below ?? []), drawn.unit] : [];
  const all = [
    title,
    contentNote,
    number.before,
    number.value,
    number.after,
    ...labels,
    text,
    context,
    note,
    source,
  ];
  for (const each of all) {
    assert.ok(said.includes((each ?? '').replace(/\s+/g, '')), `${each} is not said`);
  }
  const boxes = lines.filter(({ text }) => text).map(boxOf);
  if (drawn && place) {
    const { x, y, scale } = place;
    const [right, bottom] = [x + pictureWidth * scale, y + drawn.height * scale];
    boxes.push({ what: 'the chart', left: x, right, top: y, bottom });
  }
  for (const y of rules) {
    boxes.push({ what: 'a rule', left: 0, right: column, top: y, bottom: y + 1 });
  }
  for (const [index, box] of boxes.entries()) {
    assert.ok(box.left >= 0 && box.right <= column + 0.5, `${box.what} is too wide`);
    assert.ok(box.top >= rules[0]! && box.bottom <= height - margin + 16, `${box.what} falls off`);
    for (const other of boxes.slice(index + 1)) {
      assert.ok(apart(box, other), `${box.what} is on ${other.what}`);
    }
  }
}

describe('the image of a figure', () => {
  test('says all of every figure in the factsheet', () => {
    for (const stat of factsheet.statistics) {
      const { title, contentNote, text, note, measure: figure, hedge } = stat;
      const number = { value: String(figure.value), ...(hedge && { before: hedge }) };
      const source = `${factsheet.title}. Publisher not stated, year not stated. Endnote 23.`;
      const drawn = chart(stat, 'en', common, factsheet.statistics);
      check(of({ title, contentNote, text, note, number, source }), drawn);
    }
  });

  test('gives a picture its scale', () => {
    const period = { from: 2017, to: 2018 };
    const change = { measure: { kind: 'change', value: 1000 }, hedge: null, period } as const;
    check(of({}), chart(change, 'en', common));
    const age = { measure: { kind: 'age', value: 12, most: true }, hedge: null, period } as const;
    const { lines } = card(of({}), chart(age, 'en', common), measure);
    const last = boxOf(lines.find(({ text }) => text === '100 years')!);
    assert.equal(last.right, column);
  });

  test('has the picture beside the number, on its line', () => {
    const drawn = sharePaths(72);
    const { lines, chart: place } = card(of({}), drawn, measure);
    const number = lines.find(({ tone }) => tone === 'accent')!;
    assert.equal(place!.y + drawn.height * place!.scale, number.y);
    assert.equal(place!.x + pictureWidth * place!.scale, column);
  });

  test('leaves the picture out where the number needs its room', () => {
    const number = { before: 'at least', value: '1,234,567,890' };
    assert.equal(card(of({ number }), sharePaths(72), measure).chart, undefined);
    check(of({ number }), sharePaths(72));
  });

  test('keeps the sentence below the letters of a number', () => {
    const { lines } = card(of({ number: { value: '12 years' } }), undefined, measure);
    const [number, sentence] = [
      lines.find(({ tone }) => tone === 'accent')!,
      lines.find(({ text }) => text === 'A sentence.')!,
    ];
    assert.ok(number.y + number.size * 0.24 < sentence.y - sentence.size * 0.7);
  });

  test('is smaller in its type the more it has to say', () => {
    const size = (text: string) => {
      const { lines } = card(of({ text }), undefined, measure);
      return lines.find((line) => line.tone === 'text')!.size;
    };
    assert.equal(size('Short.'), 42);
    assert.ok(size('A long sentence that goes on. '.repeat(12)) < 42);
  });

  test('tells which way each text runs', () => {
    const text = '72% من الضحايا نساء';
    const { lines } = card(of({ text, title: '12 women' }), undefined, measure);
    const runs = (text: string) => lines.find((line) => line.text.startsWith(text))!.rightToLeft;
    assert.deepEqual([runs('72% م'), runs('12 women')], [true, false]);
  });

  test('holds whatever it is given to say', () => {
    const text = fc
      .oneof(
        fc.string({ minLength: 1, maxLength: 1200 }),
        fc
          .array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 60 })
          .map((words) => words.join(' ')),
      )
      .filter((text) => text.trim() !== '');
    const words = fc.record({
      title: fc.option(fc.string({ maxLength: 80 }), { nil: undefined }),
      contentNote: fc.option(fc.string({ maxLength: 120 }), { nil: undefined }),
      number: fc.record({
        value: fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== ''),
      }),
      text,
      context: fc.string({ minLength: 1, maxLength: 200 }),
      note: fc.option(fc.string({ maxLength: 400 }), { nil: undefined }),
      source: fc.string({ minLength: 1, maxLength: 300 }),
    });
    const drawn = fc.constantFrom(...factsheet.statistics).map((stat) => chart(stat, 'en', common));
    fc.assert(fc.property(words, fc.option(drawn, { nil: undefined }), check));
  });
});

describe('a text in lines', () => {
  const fits = (most: number) => (part: string) => part.length <= most;

  test('is broken at spaces', () => {
    assert.deepEqual(wrap('one two three', fits(7)), ['one two', 'three']);
    assert.deepEqual(wrap('', fits(7)), ['']);
  });

  test('is broken within a word only where that is too wide by itself', () => {
    assert.deepEqual(wrap('a verylongword b', fits(5)), ['a', 'veryl', 'ongwo', 'rd b']);
    assert.deepEqual(wrap('中文没有空格', fits(4)), ['中文没有', '空格']);
  });
});
