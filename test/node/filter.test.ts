import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { filterStatistics } from '../../src/factsheet/filter.js';
import { type Order, sortKeys, sortStatistics } from '../../src/factsheet/sort.js';
import type { Factsheet, Statistic } from '../../src/factsheet/types.js';
import { measureKinds } from '../../src/factsheet/vocabulary.js';

const { statistics }: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const [first] = statistics as [Statistic];

const up = (by: Order['by']): Order => ({ by, descending: false });
const down = (by: Order['by']): Order => ({ by, descending: true });
const sorted = (order: Order, given: readonly Statistic[] = statistics, language = 'en') =>
  sortStatistics(given, order, language);

describe('filtering figures', () => {
  test('by nothing leaves them all, as they were', () => {
    assert.deepEqual(filterStatistics(statistics, {}), statistics);
    assert.deepEqual(filterStatistics(statistics, { category: null, aspect: '' }), statistics);
  });

  test('by category and by aspect leaves those of both', () => {
    const category = 'illegal-firearms';
    assert.equal(filterStatistics(statistics, { category }).length, 2);
    assert.equal(filterStatistics(statistics, { category, aspect: 'roles' }).length, 0);
    const both = filterStatistics(statistics, {
      category: 'modern-slavery-and-human-trafficking',
      aspect: 'roles',
    });
    assert.deepEqual(
      both.map(({ measure }) => measure.value),
      [38, 57],
    );
  });

  test('by what is unknown leaves none', () => {
    assert.deepEqual(filterStatistics(statistics, { category: 'piracy' }), []);
  });
});

describe('sorting figures', () => {
  test('by value keeps each with its kind, whichever way', () => {
    for (const order of [up('value'), down('value')]) {
      const kinds = sorted(order).map(({ measure }) => measure.kind);
      assert.deepEqual(
        kinds,
        [...kinds].sort((a, b) => measureKinds.indexOf(a) - measureKinds.indexOf(b)),
      );
    }
    const shares = (order: Order) =>
      sorted(order).flatMap(({ measure }) => (measure.kind === 'share' ? measure.value : []));
    assert.deepEqual(shares(up('value')).slice(0, 3), [8, 10, 38]);
    assert.deepEqual(shares(down('value')).slice(0, 3), [90, 72, 70]);
  });

  test('by title follows the reader’s language', () => {
    const titled = ['Zebra', 'Öl', 'apfel'].map((title) => ({ ...first, title }));
    const titles = (language: string) =>
      sorted(up('title'), titled, language).map(({ title }) => title);
    assert.deepEqual(titles('de'), ['apfel', 'Öl', 'Zebra']);
    assert.deepEqual(titles('sv'), ['apfel', 'Zebra', 'Öl']);
  });

  test('by title takes the sentence where there is none', () => {
    const { title, ...untitled } = first;
    const two = [
      { ...untitled, text: 'B' },
      { ...first, title: 'A' },
    ] as Statistic[];
    assert.deepEqual(sorted(up('title'), two), [two[1], two[0]]);
  });

  test('by place goes by its name, not its code', () => {
    const places = ['ZA', 'CH', 'AT'].map((place) => ({ ...first, place }));
    const order = (language: string) =>
      sorted(up('place'), places, language).map(({ place }) => place);
    assert.deepEqual(order('en'), ['AT', 'ZA', 'CH']);
    assert.deepEqual(order('de'), ['AT', 'CH', 'ZA']);
  });

  test('by period goes by its beginning, then its end', () => {
    const years = [
      [2017, 2018],
      [2004, 2013],
      [2017, 2017],
    ].map(([from, to]) => ({ ...first, period: { from, to } }) as Statistic);
    const ends = (order: Order) => sorted(order, years).map(({ period }) => period?.to);
    assert.deepEqual(ends(up('period')), [2013, 2017, 2018]);
    assert.deepEqual(ends(down('period')), [2018, 2017, 2013]);
  });

  test('puts what is not stated last, whichever way, and leaves equals in their order', () => {
    for (const by of ['place', 'period'] as const) {
      const open = statistics.filter((stat) => !stat[by]);
      for (const order of [up(by), down(by)]) {
        assert.deepEqual(sorted(order).slice(-open.length), open);
      }
    }
  });

  test('neither loses, nor adds, nor changes the list it was given', () => {
    const order = fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() });
    fc.assert(
      fc.property(fc.shuffledSubarray(statistics), order, (some, order) => {
        const before = [...some];
        const after = sorted(order, some);
        assert.deepEqual(some, before);
        assert.deepEqual(new Set(after), new Set(some));
        assert.deepEqual(sorted(order, after), after);
      }),
    );
  });
});
