import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Factsheet } from '../../src/factsheet/types.js';
import { type CardLine, type CardWords, card, cardSize, wrap } from '../../src/pictures/card.js';
import { sharePicture } from '../../src/pictures/share.js';

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const { width, height, margin } = cardSize;

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

/** Everything said, and that nothing is off the card or on something else. */
function check(words: CardWords, pictured: boolean): void {
  const picture = pictured ? sharePicture(50) : undefined;
  const { lines, rules, picture: place } = card(words, picture, measure);
  const said = lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, '');
  const { before, value, after } = words.number;
  for (const text of [
    words.title,
    words.contentNote,
    before,
    value,
    after,
    words.text,
    words.context,
    words.note,
    words.source,
  ]) {
    assert.ok(said.includes((text ?? '').replace(/\s+/g, '')), `${text} is not said`);
  }
  const heights = [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);
  let last = rules[0]!;
  for (const y of heights) {
    const row = lines.filter((line) => line.y === y);
    for (const { text, x, size, bold } of row) {
      assert.ok(
        x >= 0 && x + measure(text, size, bold) <= width - 2 * margin + 0.5,
        `${text} is too wide`,
      );
    }
    const size = Math.max(...row.map((line: CardLine) => line.size));
    assert.ok(y - size * 0.7 >= last, `${row[0]!.text} stands on what is above it`);
    last = y;
  }
  assert.ok(last <= height - margin + 16, 'the source falls off');
  for (const { y, size } of lines) {
    for (const rule of rules)
      assert.ok(y + size * 0.25 <= rule || y - size * 0.7 >= rule, 'struck through');
  }
  if (!picture || !place) return;
  assert.ok(place.x + picture.width * place.scale <= width - 2 * margin + 0.5);
  const number = lines.filter(({ tone }) => tone === 'accent').at(-1)!;
  assert.ok(place.x >= number.x + measure(number.text, number.size, true));
  assert.ok(place.y >= rules[0]!);
}

describe('the image of a figure', () => {
  test('says all of every figure in the factsheet', () => {
    for (const { title, contentNote, text, note, measure: figure, hedge } of factsheet.statistics) {
      const number = { value: String(figure.value), ...(hedge && { before: hedge }) };
      const source = `${factsheet.title}. Publisher not stated, year not stated. Endnote 23.`;
      check(of({ title, contentNote, text, note, number, source }), true);
    }
  });

  test('has the picture beside the number, on its line', () => {
    const picture = sharePicture(72);
    const { lines, picture: place } = card(of({}), picture, measure);
    const number = lines.find(({ tone }) => tone === 'accent')!;
    assert.equal(place!.y + picture.height * place!.scale, number.y);
    assert.equal(place!.x + picture.width * place!.scale, width - 2 * margin);
  });

  test('leaves the picture out where the number needs its room', () => {
    const number = { before: 'at least', value: '1,234,567,890' };
    assert.equal(card(of({ number }), sharePicture(72), measure).picture, undefined);
    check(of({ number }), true);
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
    fc.assert(fc.property(words, fc.boolean(), check));
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
