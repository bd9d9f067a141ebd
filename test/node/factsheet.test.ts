import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { explain, type OwnData } from '../../src/factsheet/explain.js';
import { findRecord } from '../../src/factsheet/find-record.js';
import { formatPeriod, formatPlace, knownLanguage } from '../../src/factsheet/format.js';
import { gapMap } from '../../src/factsheet/gap-map.js';
import { formatMeasure } from '../../src/factsheet/index.js';
import type { Problem } from '../../src/factsheet/problem.js';
import { minutesToRead } from '../../src/factsheet/reading-time.js';
import { suggest } from '../../src/factsheet/suggest.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { elementHtml } from '../../src/static/element-catalog.js';
import type { HtmlOptions } from '../../src/static/html.js';

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));

describe('formats', () => {
  for (const [kind, value, english, german] of [
    ['share', 72, '72%', '72\u00a0%'],
    ['share', 99.5, '99.5%', '99,5\u00a0%'],
    ['share', 99.999, '99.999%', '99,999\u00a0%'],
    ['share', 0.04, '0.04%', '0,04\u00a0%'],
    ['share', 1.1, '1.1%', '1,1\u00a0%'],
    ['multiple', 1e-9, '1E−9×', '1E−9×'],
    ['multiple', 3.4700500000000014e168, '3.47005E168×', '3,47005E168×'],
    ['change', 1000, '+1,000%', '+1.000\u00a0%'],
    ['change', -40, '−40%', '−40\u00a0%'],
    ['multiple', 5, '5×', '5×'],
    ['count', 10000, '10,000', '10.000'],
    ['age', 12, '12 years', '12 Jahre'],
  ] as const) {
    test(`${kind} ${value}`, () => {
      assert.equal(formatMeasure({ kind, value }, 'en'), english);
      assert.equal(formatMeasure({ kind, value }, 'de'), german);
    });
  }

  test('groups of digits as the language has them', () => {
    const value = 1234567.5;
    assert.equal(formatMeasure({ kind: 'multiple', value }, 'fr'), '1\u202f234\u202f567,5×');
    assert.equal(formatMeasure({ kind: 'multiple', value }, 'hi'), '12,34,567.5×');
  });

  test('the name of a region the same, whichever caller had none for it before', () => {
    const named = { '998': 'Here' };
    assert.equal(formatPlace('998', 'en'), '998');
    assert.equal(formatPlace('998', 'en', named), 'Here');
    assert.equal(formatPlace('998', 'en'), '998');
  });

  test('places by their codes, in the reader’s language', () => {
    assert.equal(formatPlace('CO', 'de'), 'Kolumbien');
    assert.equal(formatPlace('001', 'en'), 'World');
    assert.equal(formatPlace('005', 'en'), 'South America');
    assert.equal(
      formatPlace({ label: 'Cape Town', countries: ['ZA'] }, 'en'),
      'Cape Town (South Africa)',
    );
    assert.equal(formatPlace({ label: '96 countries', countries: [] }, 'en'), '96 countries');
    assert.equal(formatPlace(null, 'en'), undefined);
  });

  test('years', () => {
    assert.equal(formatPeriod({ from: 2017, to: 2017 }, 'en'), '2017');
    assert.match(formatPeriod({ from: 2004, to: 2013 }, 'en')!, /^2004\s?–\s?2013$/);
    assert.equal(formatPeriod(null, 'en'), undefined);
  });

  test('language tags', () => {
    assert.equal(knownLanguage('EN_gb'), 'en-GB');
    for (const none of ['', 'not a language', '*']) assert.equal(knownLanguage(none), undefined);
  });
});

describe('look-ups', () => {
  test('find a record, or name those that come nearest', () => {
    const { statistics } = factsheet;
    assert.equal(findRecord(statistics, 'women-among-drug-arrests').measure.value, 10);
    const explained = (records: { id: string }[], name?: string) => {
      try {
        findRecord(records, name);
      } catch (error) {
        const [{ path, message }] = explain(error) as [Problem];
        return `${path}: ${message}`;
      }
      throw new Error('There is one.');
    };
    const near =
      /^name: name is "women-among-drugs-arrest"; it must be an id of the factsheet; the nearest are "women-among-drug-arrests", /;
    assert.match(explained(statistics, 'women-among-drugs-arrest'), near);
    assert.match(explained(statistics), /^name: name is missing; .*; the nearest are "/);
    assert.match(explained([], 'any'), /an id of the factsheet, which has none of this kind\.$/);
  });

  test('explain what is wrong with a record, and with a provided factsheet', () => {
    const [stat] = factsheet.statistics;
    const bad = { ...stat, measure: { kind: 'pie', value: 1 } };
    const paths = (own: OwnData) => explain(new TypeError('x'), own).map(({ path }) => path);
    assert.deepEqual(paths({ stat: bad }), ['stat.measure.kind']);
    assert.deepEqual(paths({ factsheet: { ...factsheet, title: '' } }), ['title']);
    assert.deepEqual(explain(new TypeError('x'), { stat }), [
      { path: '', message: 'This cannot be shown: TypeError: x' },
    ]);
  });

  test('a name is nearest to itself, and a slip of the pen to what was meant', () => {
    const ids = factsheet.statistics.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat(), (id, at) => {
        assert.equal(suggest(id, ids)[0], id);
        const place = at % (id.length - 1);
        const swapped = id.slice(0, place) + id[place + 1] + id[place] + id.slice(place + 2);
        assert.equal(suggest(swapped, ids)[0], id);
      }),
    );
    assert.deepEqual(suggest('ab', ['xyz', 'abc', 'abc'], 1), ['abc']);
  });
});

describe('the time to read', () => {
  test('is a minute for each two hundred words, rounded up, notes included', () => {
    const text = (words: number) => 'word '.repeat(words);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (lengths) => {
        const statements = lengths.map((words) => ({ text: text(words), note: text(words) }));
        const words = 2 * lengths.reduce((sum, length) => sum + length);
        const minutes = minutesToRead(statements);
        assert.ok(minutes * 200 >= words && (minutes - 1) * 200 < words);
      }),
    );
    assert.equal(minutesToRead([{ text: text(200) }]), 1);
    assert.equal(minutesToRead([{ text: text(201) }]), 2);
    assert.equal(minutesToRead([{ text: ' one\n two ' }]), 1);
  });
});

describe('the gap map', () => {
  test('counts a record in each of its categories, and none as a whole', () => {
    const rows = gapMap(
      [
        { aspect: 'roles', categories: ['a', 'b'] },
        { aspect: 'roles', categories: [] },
      ],
      [
        { id: 'a', label: 'A' },
        { id: 'c', label: 'C' },
      ],
      factsheet.aspects,
    );
    assert.deepEqual(
      rows.map(({ cells }) => cells.map(({ length }) => length)),
      [
        [0, 1, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 0, 0],
      ],
    );
  });
});

describe('plain HTML', () => {
  const options: HtmlOptions = { factsheet, wording, language: 'en', level: 3 };
  const visible = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ');

  test('of a statistic says all the element says', () => {
    for (const stat of factsheet.statistics) {
      const plain = visible(elementHtml('soc-stat', options, { name: stat.id }));
      for (const part of [stat.title, stat.text, stat.population, stat.note, stat.contentNote]) {
        if (part) assert.ok(plain.includes(part), `${stat.id}: ${part}`);
      }
      assert.match(plain, new RegExp(`endnotes? ${stat.sources[0]}`));
      if (!stat.place) assert.ok(plain.includes('Place not stated'));
    }
  });

  test('of a statistic tells what was corrected', () => {
    const [first, ...rest] = factsheet.statistics;
    const corrections = [{ date: '2026-05-31', text: 'It was <67%.' }];
    const corrected = { ...factsheet, statistics: [{ ...first!, corrections }, ...rest] };
    const plain = elementHtml(
      'soc-stat',
      { ...options, factsheet: corrected },
      { name: first!.id },
    );
    assert.match(plain, /Corrected on May 31, 2026: It was &lt;67%\./);
  });

  test('of a case study has every statement and the notes on its figures', () => {
    for (const study of factsheet.caseStudies) {
      const plain = visible(elementHtml('soc-case-study', options, { name: study.id }));
      for (const each of study.statements) {
        const { text, note } =
          'statistic' in each ? findRecord(factsheet.statistics, each.statistic) : each;
        assert.ok(plain.includes(text), study.id);
        if (note) assert.ok(plain.includes(note), study.id);
      }
      assert.match(plain, /About \d minutes? to read/);
    }
  });

  test('of the framework and the gaps is whole', () => {
    const framework = visible(elementHtml('soc-exit-framework', options));
    for (const { aim, examples } of factsheet.frameworks[0]!.levels) {
      for (const part of [aim, ...examples]) assert.ok(framework.includes(part));
    }
    const gaps = visible(elementHtml('soc-evidence-gaps', options));
    for (const { text } of factsheet.evidenceGaps) assert.ok(gaps.includes(text));
  });

  test('of a section and of the whole factsheet leaves nothing out', () => {
    const all = visible(elementHtml('soc-factsheet', options));
    for (const section of factsheet.sections) {
      const plain = visible(elementHtml('soc-section', options, { name: section.id }));
      for (const page of [plain, all]) {
        assert.ok(page.includes(section.title), section.id);
        for (const block of section.blocks) {
          const texts = block.kind === 'list' ? block.items.map(({ text }) => text) : [];
          if (block.kind === 'statement') texts.push(block.text);
          for (const text of texts) assert.ok(page.includes(text), `${section.id}: ${text}`);
        }
      }
    }
    for (const { text } of [...factsheet.statistics, ...factsheet.evidenceGaps]) {
      assert.equal(all.split(text).length, 2, text);
    }
    assert.equal(all.split('Only this endnote’s number is known').length, 33);
  });

  test('escapes whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const record = { ...factsheet.statistics[0]!, id: 'own', text, title: text };
        const html = elementHtml(
          'soc-stat',
          { ...options, factsheet: { ...factsheet, statistics: [record] } },
          { name: 'own' },
        );
        assert.doesNotMatch(html.replace(/<\/?(h3|p|small)>/g, ''), /[<>]/);
      }),
    );
  });
});
