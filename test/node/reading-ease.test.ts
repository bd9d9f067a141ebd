import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { syllable } from 'syllable';
import type { Factsheet } from '../../src/factsheet/types.js';

const data: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));

/** A reader of this school grade, at most, understands a text. */
const limit = 9;

/**
 * The Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Only a
 * full stop, a question mark or an exclamation mark ends a sentence. A figure counts as one
 * syllable, because readers take it in at a glance.
 */
function readingGrade(text: string): number {
  const sentences = text.split(/[.!?](?=\s|$)/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'%+-]*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const perSentence = words.length / sentences.length;
  const grade = 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

/** Texts above the limit: the grade allowed, and why the facts allow no lower one. */
const exceptions: Record<string, [grade: number, reason: string]> = {
  'women-prisoners-violence-in-lifetime-colombia content note': [10, 'five words'],
  'women-prisoners-intimate-partner-violence-colombia': [12.7, 'two figures in one sentence'],
  'women-among-convicted-traffickers content note': [9.2, 'three words'],
  'women-among-drug-arrests': [11.9, 'the term “drug-related offences”, and what the data are'],
  'women-among-sex-trafficking-recruiters-bosnia-and-herzegovina': [15, 'names and one term'],
  'women-among-sex-trafficking-recruiters-bosnia-and-herzegovina note': [10.5, 'three countries'],
  'girls-with-disabilities-sexual-abuse': [15.3, 'the name of the group'],
  'women-among-trafficking-victims': [10.7, 'the term “trafficking for sexual exploitation”'],
  'trafficking-victims-recruited-online-usa': [10.1, 'the term “trafficking victims”'],
  'trafficking-victims-recruited-online-usa content note': [9.2, 'three words'],
  'sex-trafficking-cases-with-online-advertisements': [13.5, 'a term the source leaves open'],
  'online-sexual-abuse-by-parents': [10.2, 'two figures in one sentence'],
  'sex-workers-murdered-with-a-firearm-colombia note': [11.1, 'serious and organised crime'],
  'intimate-partner-killing-and-firearms-usa': [9.3, 'the term “intimate partner”'],
  'young-women-considering-ways-to-stay-in-nigeria': [9.4, 'the names of a campaign and a country'],
  'womens-roles-in-the-western-balkans summary': [9.1, 'serious and organised crime'],
  'womens-roles-in-the-western-balkans 5': [14.1, 'three countries'],
  'violence-against-women-human-rights-defenders 1': [10.2, 'names of people and a country'],
  'stamp-out-slavery-in-nigeria 2': [11.4, 'civil society organisations, the name of a kind'],
  'exit-from-gangs immediate example 1': [9.3, 'the terms “gang areas” and “outside actors”'],
  'exit-from-gangs medium-term aim': [9.6, 'four words'],
  'gender-and-soc': [9.3, 'serious and organised crime'],
  'what-works-strategically': [9.9, 'serious and organised crime; strategic and coordinated'],
  'roles-outside-the-most-studied-crimes': [9.8, 'the names of four crimes'],
  'women-with-disabilities-and-lbt-women': [9.8, 'the names of two groups'],
  'linkages 3.5': [11.2, 'the names of five crimes'],
  'linkages content note': [10.4, 'names what it warns of'],
  'womens-various-roles 12': [9.4, 'victimisation; social and economic conditions'],
  'womens-various-roles content note': [9.9, 'names what it warns of'],
  'overview 1': [10.4, 'the term “trafficking for forced sexual exploitation”'],
  'overview 7': [9.7, 'the names of a region and a group'],
  'trafficking-for-sexual-exploitation 1': [14.1, 'the term “trafficking for sexual exploitation”'],
  'drug-trafficking 2': [10.8, 'Latin America; physical or sexual abuse'],
  'drug-trafficking content note': [11.3, 'names what it warns of'],
};

type Text = [name: string, text: string];

interface Remarks {
  note?: string | undefined;
  contentNote?: string | undefined;
}

const remarks = (name: string, { note, contentNote }: Remarks): Text[] => [
  ...(note ? [[`${name} note`, note] as Text] : []),
  ...(contentNote ? [[`${name} content note`, contentNote] as Text] : []),
];

const statement = (name: string, each: { text?: string | undefined } & Remarks): Text[] => [
  ...(each.text ? [[name, each.text] as Text] : []),
  ...remarks(name, each),
];

/** Every text of the project's own, by name; the definition is quoted. */
const texts: Text[] = [
  ['summary', data.summary],
  ...remarks('publication', data.publication),
  ...[...data.statistics, ...data.evidenceGaps].flatMap((each) => statement(each.id, each)),
  ...data.caseStudies.flatMap((study): Text[] => [
    [`${study.id} summary`, study.summary],
    ...study.statements.flatMap((each, index) =>
      'text' in each ? statement(`${study.id} ${index + 1}`, each) : [],
    ),
    ...remarks(study.id, study),
  ]),
  ...data.frameworks.flatMap((framework): Text[] => [
    ...statement(framework.id, framework),
    ...framework.levels.flatMap(({ id, aim, examples }): Text[] => [
      [`${framework.id} ${id} aim`, aim],
      ...examples.map((each, index): Text => [`${framework.id} ${id} example ${index + 1}`, each]),
    ]),
  ]),
  ...data.definitions.flatMap((each) => remarks(each.id, each)),
  ...data.sections.flatMap((section) => [
    ...section.blocks.flatMap((block, index) => {
      const name = `${section.id} ${index + 1}`;
      if (block.kind === 'records') return [];
      if (block.kind === 'statement') return statement(name, block);
      return [
        ...statement(name, { text: block.text }),
        ...block.items.flatMap((item, at) => statement(`${name}.${at + 1}`, item)),
      ];
    }),
    ...remarks(section.id, section),
  ]),
  ...data.resources.flatMap((each) => remarks(each.id, each)),
];

describe('reading ease', () => {
  test('is computed by the formula', () => {
    // 6 words, 2 sentences, 8 syllables: 0.39 × 3 + 11.8 × 8 / 6 − 15.59 = 1.31.
    assert.equal(readingGrade('Many women face risks. They leave.'), 1.3);
    assert.ok(readingGrade('Understanding necessitates comprehensive investigation.') > 20);
  });

  test('has each text under a name of its own, and an exception only for one of them', () => {
    const names = texts.map(([name]) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      Object.keys(exceptions).filter((name) => !names.includes(name)),
      [],
    );
  });

  for (const [name, text] of texts) {
    const [allowed] = exceptions[name] ?? [limit];
    test(`is at most grade ${allowed}: ${name}`, () => {
      const grade = readingGrade(text);
      assert.ok(grade <= allowed, `grade ${grade}: ${text}`);
      if (name in exceptions) {
        assert.ok(grade > limit, `grade ${grade} needs no exception: ${text}`);
      }
    });
  }
});
