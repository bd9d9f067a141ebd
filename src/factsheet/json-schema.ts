import * as z from 'zod/mini';
import { Factsheet } from './schema.js';

/**
 * The descriptions that editors show, by path. They are separate from the schema, so that the
 * validator's bundle does not contain them.
 */
const descriptions: Record<string, string> = {
  '': 'A factsheet for soc-elements: evidence with its sources, as data without markup.',
  $schema: 'The address of this schema, for editors.',
  language: 'The language of every text, as a BCP 47 tag such as "en".',
  'sources[]': 'An endnote. Its title is null where it is not known.',
  'publication.titleNote':
    'A short phrase for every citation, if the title is not the source’s own.',
  'aspects[]': 'An aspect of the subject, with its label. Each factsheet defines its own aspects.',
  'statistics[]':
    'A statistic as a complete claim: value, hedge, sentence, population, place, period, endnotes.',
  'statistics[].title': 'A short title, shown as the heading of the statistic.',
  'statistics[].measure':
    'Share and change in per cent, multiple in times, count in people, age in years, amount in a currency, rate per a number of people.',
  'statistics[].hedge': 'How surely the source states the value; null where it has no hedge.',
  'statistics[].text': 'The complete finding as one sentence, with value and hedge.',
  'statistics[].population': 'The people counted; null where the source does not say.',
  'statistics[].place':
    'ISO 3166 country, UN M49 region ("001" is the world) or labelled place; null: not stated.',
  'statistics[].period': 'First and last year, both included; null where the source does not say.',
  'statistics[].categories': 'Ids of categories in definitions; empty: the subject as a whole.',
  'statistics[].aspect': 'The id of an aspect in aspects.',
  'statistics[].sources': 'Endnote numbers, at least one.',
  'statistics[].note': 'The limits of the claim, or an ambiguity of the source.',
  'statistics[].contentNote': 'A short, specific warning for a reader who may be at risk.',
  'statistics[].corrections': 'Corrections of the statistic, the newest first.',
  'caseStudies[]': 'A case study: a summary, a content note, and the text as statements.',
  'caseStudies[].statements':
    'The text: statements, and references to statistics: {"statistic": "id"}.',
  'frameworks[]': 'A framework: levels of action in chronological order.',
  'evidenceGaps[]': 'A gap in the evidence.',
  'evidenceGaps[].listed':
    'True: the source lists the gap. False: the source mentions it in passing.',
  'definitions[]': 'A term, and the categories that records refer to.',
  'sections[]': 'A section of the text: statements, lists, and references to records.',
  'sections[].within': 'The id of the section that contains this one.',
};

interface JsonSchema {
  $id?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The JSON Schema of a factsheet (draft 2020-12), for editors and other validators. */
export function jsonSchema(): JsonSchema {
  const schema: JsonSchema = {
    // A name, not an address: it stays the same wherever the file is hosted.
    $id: 'urn:soc-elements:factsheet:1',
    title: 'Factsheet for soc-elements, schema version 1',
    ...(z.toJSONSchema(Factsheet) as JsonSchema),
  };
  for (const [path, description] of Object.entries(descriptions)) {
    const steps = path.split(/\.|(?=\[])/).filter(Boolean);
    const found = steps.reduce<JsonSchema | undefined>(
      (inner, step) => (step === '[]' ? inner?.items : inner?.properties?.[step]),
      schema,
    );
    if (!found) throw new Error(`The schema has no ${path} to describe.`);
    found.description = description;
  }
  return schema;
}
