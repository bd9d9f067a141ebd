import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { csvColumns, toCsv } from '../../src/factsheet/csv.js';
import type { Factsheet, Statistic } from '../../src/factsheet/types.js';
import { hedges } from '../../src/factsheet/vocabulary.js';

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const [first] = factsheet.statistics as [Statistic];

interface Cell {
  text: string;
  quoted: boolean;
}

/** RFC 4180 letter by letter, written from its grammar and not from the code under test. */
function read(csv: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at < csv.length) {
    const quoted = csv[at] === '"';
    let text = '';
    if (quoted) {
      for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
        assert.ok(at < csv.length, 'a quote is never closed');
        if (csv[at] === '"') at += 1;
        text += csv[at];
      }
      at += 1;
    } else {
      for (; at < csv.length && csv[at] !== ',' && csv[at] !== '\r'; at += 1) {
        assert.ok(
          csv[at] !== '"' && csv[at] !== '\n',
          'an unquoted cell holds what must be quoted',
        );
        text += csv[at];
      }
    }
    row.push({ text, quoted });
    if (csv[at] === ',') {
      at += 1;
      continue;
    }
    assert.equal(csv.slice(at, at + 2), '\r\n', 'a row does not end in CRLF');
    at += 2;
    rows.push(row);
    row = [];
  }
  assert.equal(row.length, 0, 'the last row has no end');
  return rows;
}

/** Rows as objects, by the names in the first. */
function records(csv: string): Record<string, string>[] {
  assert.equal(csv.charCodeAt(0), 0xfeff, 'no byte-order mark');
  const [names, ...rows] = read(csv.slice(1));
  return rows.map((row) => {
    assert.equal(row.length, names!.length);
    return Object.fromEntries(row.map(({ text }, index) => [names![index]!.text, text]));
  });
}

const one = (changes: Partial<Statistic>) =>
  records(toCsv([{ ...first, ...changes }], factsheet))[0]!;

describe('CSV', () => {
  test('has a row for each figure, with all that makes it honest', () => {
    const rows = records(toCsv(factsheet.statistics, factsheet));
    assert.equal(rows.length, factsheet.statistics.length);
    assert.deepEqual(Object.keys(rows[0]!), [...csvColumns]);
    const row = rows.find(({ id }) => id === 'women-among-drug-arrests');
    const stat = factsheet.statistics.find(({ id }) => id === 'women-among-drug-arrests')!;
    assert.deepEqual(row, {
      id: stat.id,
      title: stat.title,
      kind: 'share',
      value: '10',
      unit: 'per cent',
      hedge: 'about',
      text: stat.text,
      population: stat.population,
      place: '96 countries',
      'place codes': '',
      from: '',
      to: '',
      categories: 'Illegal drugs',
      aspect: 'roles',
      endnotes: stat.sources.join('; '),
      note: stat.note,
      'content note': '',
      corrections: '',
      factsheet: factsheet.title,
    });
  });

  test('leaves a cell empty where the source says nothing', () => {
    const { title, note, contentNote, ...bare } = first;
    const row = records(
      toCsv(
        [{ ...bare, hedge: null, population: null, place: null, period: null, categories: [] }],
        factsheet,
      ),
    )[0]!;
    const empty = Object.keys(row).filter((key) => row[key] === '');
    assert.deepEqual(empty, [
      'title',
      'hedge',
      'population',
      'place',
      'place codes',
      'from',
      'to',
      'categories',
      'note',
      'content note',
      'corrections',
    ]);
  });

  test('tells what was corrected', () => {
    const corrections = [
      { date: '2026-05-31', text: 'It was 67%.' },
      { date: '2026-01-02', text: 'It was 66%.' },
    ];
    assert.equal(
      one({ corrections }).corrections,
      '2026-05-31: It was 67%. 2026-01-02: It was 66%.',
    );
  });

  test('names places, and gives their codes', () => {
    const of = (place: Statistic['place']) => {
      const row = one({ place });
      return [row.place, row['place codes']];
    };
    assert.deepEqual(of('CO'), ['Colombia', 'CO']);
    assert.deepEqual(of('001'), ['World', '001']);
    assert.deepEqual(of({ label: 'Two cities', countries: ['ZA', 'CO'] }), [
      'Two cities (South Africa and Colombia)',
      'ZA; CO',
    ]);
    const german = toCsv([{ ...first, place: 'CO' }], factsheet, { language: 'de' });
    assert.equal(records(german)[0]!.place, 'Kolumbien');
  });

  test('says units in words', () => {
    const units = (['share', 'change', 'multiple', 'count', 'age'] as const).map(
      (kind) => one({ measure: { kind, value: 5 } }).unit,
    );
    assert.deepEqual(units, ['per cent', 'per cent change', 'times', 'people', 'years of age']);
  });

  test('of no figures is the head alone', () => {
    assert.deepEqual(records(toCsv([], factsheet)), []);
    assert.match(toCsv([], factsheet), /^\uFEFFid,title,[^\r\n]*\r\n$/);
  });

  test('keeps a negative number a number', () => {
    const csv = toCsv([{ ...first, measure: { kind: 'change', value: -40 } }], factsheet);
    assert.match(csv, /,change,-40,per cent change,/);
  });

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")']) {
    test(`keeps a spreadsheet from running ${JSON.stringify(text)}`, () => {
      const row = one({ text, title: text, population: text, note: text, contentNote: text });
      for (const key of ['text', 'title', 'population', 'note', 'content note']) {
        assert.equal(row[key], `'${text}`);
      }
    });
  }
});

describe('any figures', () => {
  /** Texts full of what CSV and spreadsheets trip over. */
  const nasty = fc.string({
    unit: fc.oneof(fc.constantFrom(...'",\r\n\t=+-@\'; \uFEFFé😀'), fc.string({ minLength: 1 })),
  });
  const stat: fc.Arbitrary<Statistic> = fc
    .record(
      {
        title: nasty,
        text: nasty,
        population: fc.option(nasty),
        note: nasty,
        contentNote: nasty,
        hedge: fc.option(fc.constantFrom(...hedges)),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        label: fc.option(nasty),
        from: fc.integer({ min: 1000, max: 9999 }),
        sources: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }),
      },
      { noNullPrototype: true },
    )
    .map(({ value, label, from, ...rest }) => ({
      ...first,
      ...rest,
      measure: { kind: 'change', value },
      place: label === null ? null : { label, countries: ['CO'] },
      period: { from, to: from },
    }));

  const guarded = (text: string | null | undefined) =>
    /^[=+\-@\t\r]/.test(text ?? '') ? `'${text}` : (text ?? '');

  test('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(stat), nasty, (statistics, title) => {
        const rows = records(toCsv(statistics, { ...factsheet, title }));
        assert.equal(rows.length, statistics.length);
        for (const [index, row] of rows.entries()) {
          const { measure, period, place, sources, ...given } = statistics[index]!;
          assert.equal(row.title, guarded(given.title));
          assert.equal(row.text, guarded(given.text));
          assert.equal(row.population, guarded(given.population));
          assert.equal(row.note, guarded(given.note));
          assert.equal(row['content note'], guarded(given.contentNote));
          assert.equal(row.hedge, given.hedge ?? '');
          assert.equal(Number(row.value) + 0, measure.value + 0);
          assert.equal(row.from, String(period!.from));
          assert.equal(row.endnotes, sources.join('; '));
          assert.equal(row.factsheet, guarded(title));
          assert.equal(row['place codes'], place ? 'CO' : '');
        }
      }),
    );
  });

  test('have no cell that a spreadsheet would run, save for numbers', () => {
    fc.assert(
      fc.property(stat, nasty, (statistic, title) => {
        const [, row] = read(toCsv([statistic], { ...factsheet, title }).slice(1));
        for (const [index, { text }] of row!.entries()) {
          if (csvColumns[index] !== 'value') assert.doesNotMatch(text, /^[=+\-@\t\r]/);
          else assert.ok(text !== '' && Number.isFinite(Number(text)), text);
        }
      }),
    );
  });
});
