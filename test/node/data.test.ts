import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema } from '../../src/factsheet/json-schema.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import { validate } from '../../src/factsheet/validate.js';

const read = (): Factsheet => JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const data = read();

/** All strings in a value that readers see, in their order: no ids, codes or addresses. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const shown = /^(title|term|text|summary|population|aim|note|contentNote|label|publisher)$/;
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return shown.test(key) || Array.isArray(value) ? [inner] : [];
    return /^(sources|categories|ids)$/.test(key) ? [] : textsOf(inner);
  });
}

/** The notes of a value, at any depth. */
function notesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'note' ? [inner as string] : notesOf(inner),
  );
}

/** Abbreviations and the words that stand before their first use. */
const abbreviations = {
  SOC: 'serious and organised crime',
  VAWG: 'violence against women and girls',
  LBT: 'Lesbian, Bisexual and Transgender+',
  DFID: 'Department for International Development',
  UNODC: 'United Nations Office on Drugs and Crime',
  HMG: 'Her Majesty’s Government',
  SOSIN: 'Stamp out Slavery in Nigeria',
  WHRD: 'women human rights defenders',
};

/** What can stand alone in a page. */
const alone = {
  factsheet: [{ id: 'factsheet', title: data.title, summary: data.summary }],
  statistics: data.statistics,
  caseStudies: data.caseStudies,
  frameworks: data.frameworks,
  evidenceGaps: data.evidenceGaps,
  definitions: data.definitions,
  sections: data.sections,
};

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

  test('may name its JSON Schema, which has a name of its own', () => {
    const { $id, title, properties } = jsonSchema();
    assert.equal($id, `urn:soc-elements:factsheet:${data.schemaVersion}`);
    assert.match(title!, /soc-elements/);
    assert.ok(properties?.$schema?.description);
    const named = { $schema: './factsheet.schema.json', ...data };
    assert.deepEqual(validate(named), { ok: true, factsheet: named });
    const wrong = validate({ ...data, $schema: 1 });
    assert.deepEqual(wrong.ok ? [] : wrong.problems.map(({ path }) => path), ['$schema']);
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
      const said = text.replace(/(\d),(\d)/g, '$1$2');
      assert.match(said, new RegExp(`\\b${measure.value}\\b`), id);
      if (hedge === 'about' || hedge === 'nearly') assert.match(text, new RegExp(hedge), id);
    }
  });

  test('quotes the definition with its nine categories', () => {
    const { text, categories } = data.definitions[0]!;
    assert.match(text, /^‘[^‘’]+’$/);
    for (const { label, defined } of categories) {
      assert.equal(text.includes(label.toLowerCase()), defined, label);
    }
  });

  test('says of a description of an endnote that it is one', () => {
    const described = data.sources.filter(({ title }) =>
      title?.startsWith('Described in the text'),
    );
    assert.deepEqual(
      described.map(({ number }) => number),
      [1, 2, 5, 11],
    );
  });

  test('says that its title is its own', () => {
    assert.match(data.publication.note!, /title is this project’s own/);
    assert.equal(data.publication.titleNote, 'Title by soc-elements.');
  });

  test('has notes for readers: short, without remarks for auditors', () => {
    const notes = notesOf(data);
    assert.ok(notes.length);
    for (const note of notes) {
      assert.ok(note.length <= 120, note);
      assert.doesNotMatch(note, /endnote|overlap|garbled|sentence|passage|read as/i);
    }
  });

  for (const [collection, list] of Object.entries(alone)) {
    test(`explains abbreviations on first use in each record: ${collection}`, () => {
      for (const record of list) {
        const text = textsOf(record).join('\n');
        for (const [abbreviation, words] of Object.entries(abbreviations)) {
          const first = text.search(new RegExp(`\\b${abbreviation}\\b`));
          const explained = text.toLowerCase().indexOf(`${words.toLowerCase()} (`);
          const said = `${abbreviation} in ${record.id}`;
          if (first >= 0) assert.ok(explained >= 0 && explained < first, said);
        }
      }
    });
  }

  test('explains the abbreviations in the quoted titles of resources beside them', () => {
    for (const resource of data.resources) {
      const text = textsOf(resource).join('\n');
      for (const [abbreviation, words] of Object.entries(abbreviations)) {
        const isUsed = new RegExp(`\\b${abbreviation}\\b`).test(text);
        if (isUsed) assert.ok(text.includes(words), `${abbreviation} in ${resource.id}`);
      }
    }
  });

  test('warns at the start of a section that has sections with content notes', () => {
    for (const { within, contentNote } of data.sections) {
      const parent = data.sections.find(({ id }) => id === within);
      if (parent && contentNote) assert.ok(parent.contentNote, parent.id);
    }
  });

  test('has a content note where sexual violence, killing or trafficking is mentioned', () => {
    const grave = /sexual|\brape|murder|\bkill|human trafficking|trafficking victims|knife/i;
    for (const record of [...data.statistics, ...data.caseStudies, ...data.sections]) {
      const { contentNote, ...rest } = record;
      if (grave.test(textsOf(rest).join('\n'))) assert.ok(contentNote, record.id);
    }
  });

  test('calls nobody “trafficked girls” or “women who traffic drugs”', () => {
    const worded = /trafficked (girls|women)|women who traffic/i;
    assert.deepEqual(
      textsOf(data).filter((text) => worded.test(text)),
      [],
    );
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
  ['a share under 0', 'statistics[0].measure.value', -1, 'at least 0'],
  [
    'an age under 0',
    'statistics[0].measure',
    { kind: 'age', value: -1 },
    'at least 0',
    'statistics[0].measure.value',
  ],
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
