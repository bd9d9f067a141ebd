import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import '@citation-js/plugin-bibtex';
import {
  type Extraction,
  extract,
  type Origin,
  type Selection,
} from '../../src/factsheet/extract.js';
import type { Factsheet, Records } from '../../src/factsheet/types.js';
import { validate } from '../../src/factsheet/validate.js';
import { actions, common } from '../../src/i18n/en.js';
import { citation } from '../../src/static/citation.js';
import { plainText } from '../../src/static/plain-text.js';

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
const words = { ...actions, endnotes: common.endnotes };
/** Every collection of records that a factsheet has. */
const collections = Object.entries(factsheet)
  .filter(([key, records]) => Array.isArray(records) && key !== 'sources' && key !== 'aspects')
  .map(([key]) => key as keyof Records);

const statistic = (id: string) =>
  extract({ statistics: factsheet.statistics.filter((stat) => stat.id === id) }, factsheet);
const valid = ({ factsheet }: Extraction) => {
  const result = validate(JSON.parse(JSON.stringify(factsheet)));
  return result.ok ? [] : result.problems.map(({ message }) => message);
};

describe('an excerpt', () => {
  for (const collection of collections) {
    test(`of each of the ${collection} is a valid factsheet that holds it`, () => {
      for (const record of factsheet[collection]) {
        const taken = extract({ [collection]: [record] } as Selection, factsheet);
        assert.deepEqual(valid(taken), [], record.id);
        assert.equal(taken.id, record.id);
        const { within, ...alone } = record as typeof record & { within?: string };
        assert.deepEqual(taken.factsheet[collection][0], alone);
      }
    });
  }

  test('holds what a section refers to, the sections within it, and no other', () => {
    const [section] = factsheet.sections.filter(({ id }) => id === 'online-sexual-abuse');
    const { factsheet: taken } = extract({ sections: [section!] }, factsheet);
    const ids = section!.blocks.flatMap((block) => (block.kind === 'records' ? block.ids : []));
    assert.deepEqual(taken.statistics.map(({ id }) => id).sort(), [...ids].sort());
    assert.deepEqual(taken.caseStudies, []);
    const [outer] = factsheet.sections.filter(({ id }) =>
      factsheet.sections.some(({ within }) => within === id),
    );
    const inner = factsheet.sections.filter(({ within }) => within === outer!.id);
    const both = extract({ sections: [outer!] }, factsheet).factsheet.sections;
    for (const { id } of inner) assert.ok(both.some((part) => part.id === id && part.within));
  });

  test('puts figures that stand in a case study back in their place', () => {
    const study = factsheet.caseStudies.find(({ statements }) =>
      statements.some((each) => 'statistic' in each),
    )!;
    const inline = study.statements.map((each) =>
      'statistic' in each ? factsheet.statistics.find(({ id }) => id === each.statistic)! : each,
    );
    const given = { caseStudies: [{ ...study, statements: inline }] };
    const { caseStudies, statistics } = extract(given, factsheet).factsheet;
    assert.deepEqual(caseStudies, [study]);
    assert.ok(statistics.length > 0);
    assert.deepEqual(valid(extract(given, { ...factsheet, statistics: [] })), []);
  });

  test('knows an endnote by its number where no more is at hand', () => {
    const origin: Origin = { ...factsheet, sources: [] };
    const taken = extract({ statistics: [factsheet.statistics[0]!] }, origin);
    assert.deepEqual(taken.sources, [{ id: 'endnote-13', number: 13, title: null }]);
    assert.deepEqual(valid(taken), []);
    const whole = extract({ ...factsheet, sources: [] }, factsheet);
    assert.deepEqual(valid(whole), []);
  });

  test('of all is the factsheet', () => {
    assert.deepEqual(extract(factsheet, factsheet).factsheet, factsheet);
  });

  test('is called what it is of', () => {
    const name = (given: Selection | Factsheet) => extract(given, factsheet).id;
    const { statistics, evidenceGaps, caseStudies } = factsheet;
    assert.equal(name({ evidenceGaps }), 'evidence-gaps');
    assert.equal(name({ statistics, caseStudies }), 'factsheet');
    assert.equal(name(factsheet), 'factsheet');
  });
});

describe('a fact as text', () => {
  const lines = (taken: Extraction) => plainText(taken, 'en-GB', common);

  test('carries hedge, who, where, when, endnote and limits', () => {
    const stat = factsheet.statistics.find(({ id }) => id === 'women-among-drug-arrests')!;
    assert.deepEqual(lines(statistic(stat.id)), [
      `${stat.text} [8]`,
      'People arrested for drug-related offences · 96 countries · Period not stated',
      stat.note,
    ]);
    assert.match(stat.text, /about 10%/);
  });

  test('warns first where there is something to warn of', () => {
    const [first] = lines(statistic('sex-workers-murdered-colombia'));
    assert.equal(first, 'Content note: Mentions murder.');
  });

  test('tells what was corrected', () => {
    const corrections = [{ date: '2026-05-31', text: 'It said 73%.' }];
    const stat = { ...factsheet.statistics[0]!, corrections };
    const last = lines(extract({ statistics: [stat] }, factsheet)).at(-1);
    assert.equal(last, 'Corrected on 31 May 2026: It said 73%.');
  });

  test('says all the words of every record', () => {
    for (const collection of collections) {
      for (const record of factsheet[collection]) {
        const taken = extract({ [collection]: [record] } as Selection, factsheet);
        const said = lines(taken).join('\n');
        const texts = JSON.stringify(record).matchAll(
          /"(?:text|note|contentNote|summary|aim)":("(?:[^"\\]|\\.)*")/g,
        );
        for (const [, text] of texts)
          assert.ok(said.includes(JSON.parse(text!)), `${record.id}: ${text}`);
      }
    }
  });

  test('says both figures and case studies where both were taken', () => {
    const { statistics, caseStudies } = factsheet;
    const said = lines(extract({ statistics, caseStudies }, factsheet)).join('\n');
    for (const { text } of statistics) assert.equal(said.split(text).length, 2, text);
    for (const { summary } of caseStudies) assert.ok(said.includes(summary));
  });
});

describe('a factsheet without sections, as text', () => {
  const lines = (taken: Extraction) => plainText(taken, 'en', common);
  const whole = { ...factsheet, sections: [] };

  test('has every record once, those for reading on and those that explain included', () => {
    const said = lines(extract(whole, whole)).join('\n');
    for (const { text } of [...whole.statistics, ...whole.evidenceGaps, ...whole.definitions])
      assert.equal(said.split(text).length, 2, text);
    for (const { summary } of whole.caseStudies) assert.ok(said.includes(summary));
    for (const { text } of whole.frameworks) assert.ok(said.includes(text));
    for (const { title } of whole.resources) assert.ok(said.includes(title));
  });

  test('adds no definition to a figure of its own', () => {
    const stat = whole.statistics.find(({ categories }) => categories.length)!;
    const taken = extract({ statistics: [stat] }, whole);
    assert.equal(taken.factsheet.definitions.length, 1);
    const said = lines(taken).join('\n');
    assert.ok(!said.includes(whole.definitions[0]!.text));
  });
});

describe('a citation', () => {
  test('says what is not stated, and makes nothing up', () => {
    const { plain, bibtex, cslJson } = citation(
      statistic('women-among-trafficking-victims'),
      words,
    );
    assert.equal(
      plain,
      'Women among victims of trafficking for sexual exploitation. In: Serious and organised crime and violence against women and girls. Title by soc-elements. Publisher not stated, year not stated. Endnote 23.',
    );
    assert.equal(
      bibtex,
      [
        '@misc{women-among-trafficking-victims,',
        '  title = {{Serious and organised crime and violence against women and girls}},',
        '  note = {Women among victims of trafficking for sexual exploitation. Endnote 23. Title by soc-elements.},',
        '}\n',
      ].join('\n'),
    );
    assert.deepEqual(JSON.parse(cslJson), [
      {
        id: 'women-among-trafficking-victims',
        type: 'document',
        title: 'Serious and organised crime and violence against women and girls',
        language: 'en',
        note: 'Women among victims of trafficking for sexual exploitation. Endnote 23. Title by soc-elements.',
      },
    ]);
  });

  test('names endnotes as far as they are known', () => {
    const { plain } = citation(extract({ evidenceGaps: factsheet.evidenceGaps }, factsheet), words);
    assert.match(
      plain,
      /Endnote 3; Endnote 1: Described in the text as: Violence against Women and Girls Helpdesk Report [^;]+; Endnote 2: /,
    );
  });

  test('says publisher, year and address where they are stated', () => {
    const publication = {
      publisher: 'Example & Co',
      year: 2023,
      url: 'https://example.org/{a}?b=50%25_c',
    };
    const taken = extract(
      { statistics: [factsheet.statistics[0]!] },
      { ...factsheet, publication },
    );
    const { plain, bibtex, cslJson } = citation(taken, words);
    assert.match(
      plain,
      / Example & Co, 2023\. Endnote 13\. https:\/\/example\.org\/\{a\}\?b=50%25_c$/,
    );
    const [read] = new Cite(bibtex).data;
    const [item] = JSON.parse(cslJson);
    assert.match(bibtex, /howpublished = \{Example \\& Co\}/);
    assert.match(bibtex, /url = \{https:\/\/example\.org\/%7Ba%7D\?b=50%25_c\}/);
    assert.deepEqual(read!.issued, { 'date-parts': [[2023]] });
    assert.deepEqual(item.issued, { 'date-parts': [[2023]] });
    assert.deepEqual([item.publisher, item.URL], [publication.publisher, publication.url]);
  });

  /** Texts full of what LaTeX and BibTeX trip over. */
  const nasty = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(...'{}\\$&#^_~%@"= aé中ß`\'-<>|?!,.'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    })
    .map((text) => `a${text}z`);

  test('in BibTeX is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, of, id) => {
        const [first] = factsheet.statistics;
        const taken = extract(
          { statistics: [{ ...first!, id, title: of }] },
          { ...factsheet, title },
        );
        const { bibtex, cslJson } = citation(taken, words);
        const single = (text: string) => text.replace(/\s+/g, ' ').trim();
        const entries = new Cite(bibtex).data;
        assert.equal(entries.length, 1);
        assert.equal(entries[0]!.title, single(title));
        assert.ok(String(entries[0]!.note).startsWith(single(of)), String(entries[0]!.note));
        assert.match(String(entries[0]!.id), /^[A-Za-z0-9-]+$/);
        assert.equal(JSON.parse(cslJson)[0].title, title);
      }),
    );
  });

  test('in BibTeX keeps apart what LaTeX would join to another character', () => {
    const title = `A-b 'c' -- d --- e ''f'' \`\`g\`\` ?\` !\` ,,h <<i>> j|k, l?`;
    const { bibtex } = citation(
      extract({ statistics: [factsheet.statistics[0]!] }, { ...factsheet, title }),
      words,
    );
    const [line] = /(?<=title = \{\{).*(?=\}\},)/.exec(bibtex)!;
    assert.equal(
      line,
      "A-b 'c' -{}- d -{}-{}- e '{}'f'{}' `{}`g`{}` ?{}` !{}` ,{},h \\textless{}\\textless{}i\\textgreater{}\\textgreater{} j\\textbar{}k, l?",
    );
    assert.equal(new Cite(bibtex).data[0]!.title, title);
  });

  test('in BibTeX has its braces in pairs, and nothing LaTeX would run', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const { bibtex } = citation(
          extract({ statistics: [factsheet.statistics[0]!] }, { ...factsheet, title }),
          words,
        );
        let depth = 0;
        for (const character of bibtex) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0;
          assert.ok(depth >= 0);
        }
        assert.equal(depth, 0);
        const bare = bibtex.replace(/\\(text[a-z]+\{\}|[$&#_%])/g, ' ');
        assert.doesNotMatch(bare, /[\\$&#_%~^<>|]/);
        assert.doesNotMatch(bare, /--|''|``|,,|[?!]`/);
      }),
    );
  });
});
