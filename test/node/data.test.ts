import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema } from '../../src/factsheet/json-schema.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import { validate } from '../../src/factsheet/validate.js';

const read = (): Factsheet => JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const data = read();

describe('the built-in factsheet', () => {
  test('passes its schema and cross-checks', () => {
    const result = validate(data);
    assert.deepEqual(result.ok ? [] : result.problems, []);
  });

  test('passes the JSON Schema made from it, in another validator', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const check = ajv.compile(jsonSchema());
    assert.ok(check(data), JSON.stringify(check.errors));
    assert.equal(check({ ...data, statistics: [{}] }), false);
  });

  test('shows each record in one place', () => {
    const shown = data.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === 'records' ? block.ids.map((id) => `${block.collection}/${id}`) : [],
      ),
    );
    const inStudies = data.caseStudies.flatMap(({ statements }) =>
      statements.flatMap((each) => ('statistic' in each ? `statistics/${each.statistic}` : [])),
    );
    const collections = [
      'statistics',
      'caseStudies',
      'frameworks',
      'evidenceGaps',
      'definitions',
      'resources',
    ] as const;
    const records = collections.flatMap((key) => data[key].map(({ id }) => `${key}/${id}`));
    assert.deepEqual([...shown, ...inStudies].sort(), records.sort());
  });

  test('cites every endnote', () => {
    const cited = new Set(
      [...JSON.stringify({ ...data, sources: [] }).matchAll(/"sources":\[([\d,]+)\]/g)].flatMap(
        ([, numbers]) => numbers!.split(',').map(Number),
      ),
    );
    assert.deepEqual(
      data.sources.map(({ number }) => number).filter((number) => !cited.has(number)),
      [],
    );
  });

  test('has the nine categories of the definition, and marks those beyond it', () => {
    const categories = data.definitions[0]!.categories;
    assert.equal(categories.filter(({ defined }) => defined).length, 9);
  });

  test('says every figure in its own sentence, with its hedge', () => {
    for (const { id, measure, hedge, text } of data.statistics) {
      const value = measure.kind === 'multiple' ? 'five' : measure.value.toLocaleString('en');
      const said = text.replace(/(\d),(\d)/g, '$1$2');
      assert.ok(
        said.includes(value.replace(',', '')) || said.includes(String(measure.value)),
        `${id}: ${value} in “${text}”`,
      );
      if (hedge === 'about' || hedge === 'nearly') assert.match(text, new RegExp(hedge), id);
    }
  });
});

/** The data with one value changed, or taken away where it is `undefined`. */
function broken(...changes: [path: string, value: unknown][]): unknown {
  const copy = read();
  for (const [path, value] of changes) {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop()!;
    const parent = steps.reduce(
      (at, step) => at[step] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}

/** What is wrong, where, the value there, what the message says, and its path where that differs. */
const faults: [string, string, unknown, string, string?][] = [
  ['a text for a number', 'statistics[3].measure.value', '10', 'is "10"; it must be a number'],
  ['a share over 100', 'statistics[0].measure.value', 101, 'at most 100'],
  ['an unknown kind', 'statistics[0].measure.kind', 'pie', 'one of "share", "change"'],
  ['an unknown hedge', 'statistics[0].hedge', 'circa', 'one of "about", "nearly"'],
  [
    'a missing population',
    'statistics[0].population',
    undefined,
    'is missing; it must be a text, or null',
  ],
  ['no endnote', 'statistics[0].sources', [], 'a list that is not empty'],
  ['an unknown endnote', 'statistics[0].sources[0]', 99, 'the number of an endnote'],
  ['an id that is no id', 'statistics[0].id', 'A B', 'joined by hyphens'],
  ['an id used twice', 'resources[1].id', data.resources[0]!.id, 'must be different from'],
  ['an endnote number used twice', 'sources[1].number', 1, 'must be different from'],
  [
    'a correction on no day',
    'statistics[0].corrections',
    [{ date: '31 May', text: 'It was 67%.' }],
    'is "31 May"; it must be a day as year-month-day',
    'statistics[0].corrections[0].date',
  ],
  ['markup', 'statistics[0].text', 'a <b>bold</b> claim', 'without HTML'],
  ['an empty text', 'statistics[0].text', ' ', 'not empty'],
  ['a wrong country', 'statistics[0].place', 'Colombia', 'ISO 3166'],
  ['a place of the wrong type', 'statistics[0].place', 5, 'a code, or an object'],
  [
    'a labelled place without countries',
    'statistics[0].place',
    { label: 'Here' },
    'a list',
    'statistics[0].place.countries',
  ],
  [
    'a period that ends first',
    'statistics[0].period',
    { from: 2013, to: 2004 },
    'is "2013 to 2004"; it must be years in order',
  ],
  [
    'a half year',
    'statistics[0].period',
    { from: 2013.5, to: 2014 },
    'whole number',
    'statistics[0].period.from',
  ],
  [
    'a measure without its kind',
    'statistics[0].measure',
    { value: 1 },
    'one of "share", "change"',
    'statistics[0].measure.kind',
  ],
  [
    'a block of no kind',
    'sections[0].blocks[0].kind',
    'table',
    'one of "statement", "list", "records"',
  ],
  ['a statement that is none', 'caseStudies[0].statements[0]', 5, 'a statement, or an object'],
  ['a script for a link', 'resources[0].url', 'javascript:alert(1)', 'http or https'],
  ['a misspelt key', 'statistics[0].measure.valeu', 1, '"value"'],
  ['a misspelt collection', 'statistic', [], '"statistics"'],
  [
    'a misspelt category',
    'statistics[0].categories',
    ['fruad'],
    '"fraud"',
    'statistics[0].categories[0]',
  ],
  [
    'a case study’s unknown figure',
    'caseStudies[0].statements[0]',
    { statistic: 'nothing' },
    'a statistic',
    'caseStudies[0].statements[0].statistic',
  ],
  [
    'a section’s unknown record',
    'sections[0].blocks',
    [{ kind: 'records', collection: 'resources', ids: ['nothing'] }],
    'a record in resources',
    'sections[0].blocks[0].ids[0]',
  ],
  [
    'a section in itself',
    'sections[0].within',
    data.sections[0]!.id,
    'does not itself stand within',
  ],
  ['another version', 'schemaVersion', 2, 'it must be 1'],
];

describe('bad data', () => {
  for (const [what, where, value, says, path = where] of faults) {
    test(`has its path and the remedy named: ${what}`, () => {
      const result = validate(broken([where, value]));
      assert.ok(!result.ok);
      const problem = result.problems.find((each) => each.path === path);
      assert.ok(problem, JSON.stringify(result.problems));
      assert.ok(problem.message.startsWith(path), problem.message);
      assert.ok(problem.message.includes(says), problem.message);
    });
  }

  test('has all its problems named at once', () => {
    const result = validate(
      broken(
        ['statistics[0].measure.value', 'x'],
        ['resources[0].url', 'ftp://example.org'],
        ['statistics[1].categories', ['fruad']],
        ['statistics[2].sources', [99]],
      ),
    );
    assert.equal(result.ok ? 0 : result.problems.length, 4);
  });

  for (const nothing of [null, 5, 'text', [], {}]) {
    test(`is no factsheet: ${JSON.stringify(nothing)}`, () =>
      assert.equal(validate(nothing).ok, false));
  }
});
