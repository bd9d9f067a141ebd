import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { syllable } from 'syllable';
import type { Factsheet } from '../../src/factsheet/types.js';

const data: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));

/** A reader of this school grade, at most, understands a text. */
const limit = 9;

/** The formula says nothing about a shorter text: one long word decides its grade. */
const fewestWords = 8;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'%+-]*/gu) ?? [];

/**
 * The Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Only a
 * full stop, a question mark or an exclamation mark ends a sentence. A figure counts as one
 * syllable, because readers take it in at a glance.
 */
function readingGrade(text: string): number {
  const sentences = text.split(/[.!?](?=\s|$)/).filter((part) => /\p{L}/u.test(part));
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const perSentence = words.length / sentences.length;
  const grade = 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

/**
 * Texts above the limit: the grade allowed, and why the facts allow no lower one. A sentence that
 * reads naturally is here rather than cut in two for the formula.
 */
const exceptions: Record<string, [grade: number, reason: string]> = {
  'women-prisoners-violence-in-lifetime-colombia': [9.8, 'the term “experienced violence”'],
  'women-prisoners-intimate-partner-violence-colombia': [13.6, 'two figures in one sentence'],
  'women-among-drug-arrests': [11.2, 'the term “drug-related offences”, and what the data are'],
  'women-among-sex-trafficking-recruiters-bosnia-and-herzegovina': [15, 'names and one term'],
  'women-among-sex-trafficking-recruiters-bosnia-and-herzegovina note': [15.6, 'three countries'],
  'girls-with-disabilities-sexual-abuse': [15.3, 'the name of the group'],
  'women-among-trafficking-victims': [10.7, 'the term “trafficking for sexual exploitation”'],
  'trafficking-victims-recruited-online-usa': [10.1, 'the term “trafficking victims”'],
  'sex-trafficking-cases-with-online-advertisements': [13.5, 'a term the source leaves open'],
  'increase-in-cases-of-abused-children': [11.1, 'the terms for what was counted'],
  'online-sexual-abuse-by-people-known-to-the-victim': [
    9.8,
    'the term “online sexual abuse of children”',
  ],
  'online-sexual-abuse-by-parents': [11.3, 'two figures in one sentence'],
  'sex-workers-murdered-with-a-firearm-colombia note': [11.1, 'serious and organised crime'],
  'intimate-partner-killing-and-firearms-usa': [9.3, 'the term “intimate partner”'],
  'young-women-considering-ways-to-stay-in-nigeria': [9.4, 'the names of a campaign and a country'],
  'women-in-gangs-in-cape-town 1': [11.1, 'the names of a city and a country'],
  'women-in-gangs-in-cape-town 2': [10.9, 'the terms “drug operations” and “illicit firearms”'],
  'women-in-gangs-in-cape-town 7': [10.7, 'levels of violence, and one kind above all'],
  'womens-roles-in-the-western-balkans summary': [
    10.7,
    'serious and organised crime; human trafficking',
  ],
  'womens-roles-in-the-western-balkans 1': [11.9, 'serious and organised crime'],
  'womens-roles-in-the-western-balkans 2': [10.2, 'human trafficking; nine words'],
  'womens-roles-in-the-western-balkans 5': [14.1, 'three countries'],
  'womens-roles-in-the-western-balkans 6': [12.8, 'the name of a country; nine words'],
  'violence-against-women-human-rights-defenders summary': [
    10.2,
    'names of people, a country and a court',
  ],
  'violence-against-women-human-rights-defenders 1': [13.1, 'names of people and a country'],
  'violence-against-women-human-rights-defenders 7': [
    11.4,
    'the names of a court and a government',
  ],
  'stamp-out-slavery-in-nigeria summary': [10.3, 'the name of a department; two crimes'],
  'stamp-out-slavery-in-nigeria 1': [10.2, 'the name of a programme; two crimes'],
  'stamp-out-slavery-in-nigeria 2': [11.7, 'civil society organisations, the name of a kind'],
  'stamp-out-slavery-in-nigeria 3': [
    12.5,
    'whose drivers and vulnerabilities, and whose risk, belong together',
  ],
  'stamp-out-slavery-in-nigeria 4': [11.1, 'which women and girls belongs to the sentence'],
  'stamp-out-slavery-in-nigeria 8': [10.1, 'the term “communications strategies”'],
  'stamp-out-slavery-in-nigeria note': [9.6, 'the term “evaluation”'],
  'framework-to-support-women-to-exit-gangs summary': [10.7, 'the names of three levels'],
  'framework-to-support-women-to-exit-gangs 3': [11.1, 'the names of three levels'],
  'exit-from-gangs immediate example 1': [9.3, 'the terms “gang areas” and “outside actors”'],
  'gender-and-soc': [9.3, 'serious and organised crime'],
  'gender-bias-in-research': [9.3, 'serious and organised crime; empirical research'],
  'womens-pathways-and-roles': [11.2, 'serious and organised crime'],
  'high-levels-of-soc-and-vawg-in-a-community': [
    13.5,
    'the names of two kinds of crime and violence in one question',
  ],
  'what-works-strategically': [15, 'the names of two kinds of crime and violence in one question'],
  'under-researched-linkages': [12.4, 'the names of what is linked'],
  'childhood-violence-and-adult-crime': [9.3, 'the term “underexplored”'],
  'roles-outside-the-most-studied-crimes': [15.1, 'the names of four crimes'],
  'gendered-data-on-some-crimes': [9.4, 'the names of two crimes'],
  'women-with-disabilities-and-lbt-women': [16.8, 'the names of two groups'],
  'what-works-at-the-intersections': [12.9, 'the names of what meets'],
  'introduction 1': [10.4, 'society, economy, politics and security'],
  'introduction 6': [10.2, 'two kinds of violence in one focus'],
  'linkages 1': [9.8, 'the names of what is linked'],
  'linkages 3.3': [10, 'the purpose belongs to the sentence'],
  'linkages 3.4': [11.7, 'risk factor, involvement, intimate relationships'],
  'linkages 3.5': [13.7, 'the names of five crimes'],
  'why-it-matters 1': [9.8, 'the names of what is linked'],
  'why-it-matters 4.3': [13.2, 'two groups in one point of a list'],
  'violence-as-a-risk-factor 1': [14.2, 'a quoted term, and what the crime includes'],
  'violence-as-a-risk-factor 3': [12.4, 'three factors in one sentence'],
  'violence-as-a-risk-factor 4': [13.4, 'who was asked, and when it happened, in one sentence'],
  'violence-as-a-risk-factor 6': [12.3, 'involvement, relationship, and the name of a country'],
  'violence-as-a-risk-factor 8': [11.8, 'the condition belongs to the sentence'],
  'womens-various-roles 3': [10.1, 'the names of four roles'],
  'womens-various-roles 9': [
    13.4,
    'three terms: drug trafficking, trafficking in persons, sexual exploitation',
  ],
  'womens-various-roles 12': [13.1, 'victimisation; social and economic conditions'],
  'overview 1': [13.2, 'the term “trafficking for forced sexual exploitation”'],
  'overview 3': [12.8, 'three links of one chain of risk'],
  'overview 5': [14.9, 'the names of two groups'],
  'overview 7': [13.5, 'the names of a region and a group'],
  'trafficking-for-sexual-exploitation 5': [11.7, 'one term, and three reasons'],
  'online-sexual-abuse 1': [10.4, 'live-streaming, Darknet, anonymised access'],
  'online-sexual-abuse 2': [11.2, 'the name of a country; a quoted term'],
  'violence-with-illegal-firearms 1': [10.1, 'the terms “circulation” and “correlated”'],
  'violence-with-illegal-firearms 3': [11.9, 'the terms “power dynamic” and “intimidate”'],
  'drug-trafficking 2': [10.8, 'Latin America; physical or sexual abuse'],
  'drug-trafficking 6': [10.5, 'vulnerable to whom belongs to the sentence'],
  'drug-trafficking 7': [11.8, 'the terms “sexual exploitation” and “compliance”'],
  'mainstreaming 2': [12.3, 'violence against women and girls; direct and indirect'],
  'mainstreaming 4': [12.3, 'two kinds of services, and for whom'],
  'mainstreaming 5': [10.9, 'the terms “exit” and “rehabilitation”'],
  'mainstreaming 6': [10.2, 'the name of an organisation'],
};

type Text = [name: string, text: string];

interface Remarks {
  note?: string | undefined;
}

/**
 * Without the content note, a list of what it warns of: the words that would lower its grade would
 * make the warning longer or vaguer.
 */
const remarks = (name: string, { note }: Remarks): Text[] => (note ? [[`${name} note`, note]] : []);

const statement = (name: string, each: { text?: string | undefined } & Remarks): Text[] => [
  ...(each.text ? [[name, each.text] as Text] : []),
  ...remarks(name, each),
];

/** Every text of the project's own, by name; the definition is quoted. */
const written: Text[] = [
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

const texts = written.filter(([, text]) => wordsOf(text).length >= fewestWords);

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
