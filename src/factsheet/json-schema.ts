import * as z from 'zod/mini';
import { Factsheet } from './schema.js';

/**
 * What an author sees in an editor, by path. Kept apart from the schema, because the validator's
 * bundle has no use for it.
 */
const descriptions: Record<string, string> = {
  '': 'A factsheet for soc-elements: typed, cited evidence without any markup.',
  language: 'The language of every text, as a BCP 47 tag such as "en".',
  'sources[]': 'An endnote. Its title is null where it is not known.',
  'aspects[]': 'A part into which the factsheet divides its evidence, with its label.',
  'statistics[]': 'One figure with everything that makes it honest.',
  'statistics[].title': 'A few words that name the figure: the heading of its box.',
  'statistics[].measure':
    'Share and change in per cent, multiple in times, count in people, age in years, amount in a currency, rate per a number of people.',
  'statistics[].hedge': 'How surely it is stated; null where the source does not hedge.',
  'statistics[].text': 'The whole finding as one sentence, figure and hedge included.',
  'statistics[].population': 'Who the figure is about; null where the source does not say.',
  'statistics[].place':
    'ISO 3166 country, UN M49 region ("001" is the world) or labelled place; null: not stated.',
  'statistics[].period': 'First and last year; null where the source does not say.',
  'statistics[].categories': 'Ids of categories in definitions; empty: the subject as a whole.',
  'statistics[].aspect': 'The id of an aspect in aspects.',
  'statistics[].sources': 'Endnote numbers; a figure has at least one.',
  'statistics[].note': 'How far the figure reaches, or where the source is ambiguous.',
  'statistics[].contentNote': 'A short, specific warning for a reader who may be at risk.',
  'statistics[].corrections': 'Each time the figure was corrected, the newest first.',
  'caseStudies[]': 'A case study: a summary, a note on its content, and the text as statements.',
  'caseStudies[].statements':
    'The text: statements, and figures by their ids: {"statistic": "id"}.',
  'frameworks[]': 'Levels of action as a path in time.',
  'evidenceGaps[]': 'Something that is not known.',
  'evidenceGaps[].listed': 'True: listed as a gap. False: mentioned in passing.',
  'definitions[]': 'A term, and the categories that records refer to.',
  'sections[]': 'A narrative part: statements, lists, and references to records.',
  'sections[].within': 'The id of the section this one stands in.',
};

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The JSON Schema of a factsheet (draft 2020-12), for editors and for other people's validators. */
export function jsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(Factsheet) as JsonSchema;
  for (const [path, description] of Object.entries(descriptions)) {
    const steps = path.split(/\.|(?=\[])/).filter(Boolean);
    const found = steps.reduce<JsonSchema | undefined>(
      (at, step) => (step === '[]' ? at?.items : at?.properties?.[step]),
      schema,
    );
    if (!found) throw new Error(`The schema has no ${path} to describe.`);
    found.description = description;
  }
  return schema;
}
