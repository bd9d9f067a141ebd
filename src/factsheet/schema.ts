import * as z from 'zod/mini';
import { hedges, levelIds, recordCollections } from './vocabulary.js';

/*
 * The message of each check says what would be valid; validate.ts puts before it what is wrong.
 */

/** Host pages refer to records by id, so a published id never changes. */
const Id = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'lower-case words joined by hyphens, such as "women-among-offenders"',
    ),
  );

/** Plain text: markup in the data would be a mistake or an attack. */
const Text = z
  .string()
  .check(
    z.regex(/\S/, 'a text that is not empty'),
    z.regex(
      /^(?![\s\S]*<[A-Za-z/!?])/,
      'plain text without HTML tags: the elements add the markup',
    ),
  );

/** Zod's own integer type adds bytes to the bundle without a better message. */
const Integer = z.number().check(z.multipleOf(1, 'a whole number'));

/** Endnote numbers, as the factsheet prints them. */
const Sources = z.array(Integer.check(z.gte(1)));

/** An ISO 3166-1 alpha-2 country code. */
const Country = z.string().check(z.regex(/^[A-Z]{2}$/, 'an ISO 3166 country code, such as "CO"'));

/**
 * The place of a claim: an ISO 3166 country, a UN M49 region (`001` is the world), or a labelled
 * place with its countries, as far as they are known. `null`: the source does not say.
 */
export const Place = z.nullable(
  z.union(
    [
      z
        .string()
        .check(
          z.regex(
            /^([A-Z]{2}|\d{3})$/,
            'an ISO 3166 country code such as "CO", or a UN M49 region code such as "005"',
          ),
        ),
      z.strictObject({ label: Text, countries: z.array(Country) }),
    ],
    'a code, or an object with "label" and "countries"',
  ),
);

const Year = Integer.check(z.gte(1000), z.lte(9999));

/** The years a claim covers, both included. `null`: the source does not say. */
export const Period = z.nullable(z.strictObject({ from: Year, to: Year }));

/**
 * A value and its kind. Shares and changes are in per cent, multiples in times, counts in people,
 * ages in years, amounts in a currency, and rates per a number of people.
 */
export const Measure = z.union(
  [
    z.strictObject({ kind: z.literal('share'), value: z.number().check(z.gte(0), z.lte(100)) }),
    z.strictObject({ kind: z.literal('change'), value: z.number().check(z.gte(-100)) }),
    z.strictObject({
      kind: z.literal('multiple'),
      value: z.number().check(z.positive()),
      /** What is compared, such as "without a firearm" and "with a firearm": labels of the picture. */
      ends: z.optional(z.strictObject({ from: Text, to: Text })),
    }),
    z.strictObject({ kind: z.literal('count'), value: Integer.check(z.gte(0)) }),
    z.strictObject({
      kind: z.literal('age'),
      value: z.number().check(z.gte(0), z.lte(130)),
      /** Whether this is the age of most of the population, not of all. */
      most: z.optional(z.boolean()),
    }),
    z.strictObject({
      kind: z.literal('amount'),
      value: z.number().check(z.gte(0)),
      /** An ISO 4217 currency code. */
      currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'an ISO 4217 currency code, such as "COP"')),
    }),
    z.strictObject({
      kind: z.literal('rate'),
      value: z.number().check(z.gte(0)),
      /** The number of people to whom the value refers, such as 100000. */
      per: Integer.check(z.gte(1)),
    }),
  ],
  'an object with "kind" and "value"',
);

/** The optional remarks on a claim. */
const remarks = {
  /** The limits of the claim, or an ambiguity of the source. */
  note: z.optional(Text),
  /** A short, specific warning for a reader who may be at risk. */
  contentNote: z.optional(Text),
};

/** The topics of a claim. */
const topics = {
  categories: z.array(Id),
  /** The id of an aspect of the factsheet. */
  aspect: Id,
};

/** A correction. It stays in the data as long as somebody may quote the earlier text. */
export const Correction = z.strictObject({
  /** The date of the correction. */
  date: z
    .string()
    .check(
      z.regex(
        /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
        'a day as year-month-day, such as "2026-05-31"',
      ),
    ),
  /** The earlier statement, and the reason for the change. */
  text: Text,
});

export const Statistic = z.strictObject({
  id: Id,
  title: z.optional(Text),
  measure: Measure,
  hedge: z.nullable(z.literal(hedges)),
  text: Text,
  population: z.nullable(Text),
  place: Place,
  period: Period,
  ...topics,
  sources: Sources.check(z.minLength(1)),
  ...remarks,
  corrections: z.optional(z.array(Correction)),
});

/** An aspect of the subject; each factsheet defines its own. */
export const Aspect = z.strictObject({ id: Id, label: Text });

/** One sentence or short paragraph with its endnotes. */
export const Statement = z.strictObject({ text: Text, sources: Sources, note: z.optional(Text) });

export const CaseStudy = z.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  place: Place,
  period: Period,
  ...topics,
  /** The text: statements, and references to `statistics`. */
  statements: z
    .array(
      z.union(
        [Statement, z.strictObject({ statistic: Id })],
        'a statement, or an object with "statistic"',
      ),
    )
    .check(z.minLength(1)),
  sources: Sources,
  ...remarks,
});

export const Framework = z.strictObject({
  id: Id,
  title: Text,
  text: Text,
  place: Place,
  ...topics,
  levels: z
    .array(
      z.strictObject({
        id: z.literal(levelIds),
        title: Text,
        aim: Text,
        examples: z.array(Text),
      }),
    )
    .check(z.minLength(1)),
  sources: Sources,
  ...remarks,
});

export const EvidenceGap = z.strictObject({
  id: Id,
  text: Text,
  /** True for a gap the source lists as one; false for a gap it mentions in passing. */
  listed: z.boolean(),
  ...topics,
  sources: Sources,
  ...remarks,
});

export const Definition = z.strictObject({
  id: Id,
  term: Text,
  text: Text,
  categories: z.array(
    z.strictObject({
      id: Id,
      label: Text,
      /** True for a category of the definition; false for a further category in the text. */
      defined: z.boolean(),
    }),
  ),
  sources: Sources,
  ...remarks,
});

/** A block of a section: a statement, a list, or references to records. */
export const Block = z.union([
  z.strictObject({ kind: z.literal('statement'), ...Statement.shape }),
  z.strictObject({
    kind: z.literal('list'),
    text: z.optional(Text),
    items: z.array(Statement).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal('records'),
    collection: z.literal(recordCollections),
    ids: z.array(Id).check(z.minLength(1)),
  }),
]);

export const Section = z.strictObject({
  id: Id,
  title: Text,
  /** The id of the section that contains this one. */
  within: z.optional(Id),
  blocks: z.array(Block),
  ...remarks,
});

/** An http or https address: other schemes, such as `javascript:`, could run code in the page. */
const Link = z.string().check(z.regex(/^https?:\/\/\S+$/, 'an http or https address'));

export const Resource = z.strictObject({
  id: Id,
  title: Text,
  publisher: z.nullable(Text),
  year: z.nullable(Year),
  url: z.nullable(Link),
  note: z.optional(Text),
});

export const Source = z.strictObject({
  id: Id,
  /** The endnote's number. */
  number: Integer.check(z.gte(1)),
  /** The title or a description; `null` where the source text gives none. */
  title: z.nullable(Text),
  url: z.optional(Link),
});

export const Publication = z.strictObject({
  publisher: z.nullable(Text),
  year: z.nullable(Year),
  url: z.nullable(Link),
  /** Whose title it is, where the source has none: a short phrase that every citation repeats. */
  titleNote: z.optional(Text),
  note: z.optional(Text),
});

export const Factsheet = z.strictObject({
  /** The address of the JSON Schema, for editors. */
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  /** The language of every text, as a BCP 47 tag. */
  language: z
    .string()
    .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag, such as "en"')),
  title: Text,
  summary: Text,
  publication: Publication,
  sources: z.array(Source),
  aspects: z.array(Aspect),
  statistics: z.array(Statistic),
  caseStudies: z.array(CaseStudy),
  frameworks: z.array(Framework),
  evidenceGaps: z.array(EvidenceGap),
  definitions: z.array(Definition),
  sections: z.array(Section),
  resources: z.array(Resource),
});
