import { unitOf } from '../factsheet/csv.js';
import { findRecord } from '../factsheet/find-record.js';
import { formatPlace } from '../factsheet/format.js';
import type {
  Block,
  CaseStudy,
  Factsheet,
  Period,
  Place,
  Publication,
  Statement,
  Statistic,
} from '../factsheet/types.js';
import { type EmbedItem, elementCatalog } from './element-catalog.js';
import { type HtmlOptions, warning } from './html.js';
import { factsheetPath, type PageSubject, pathOf } from './page-subject.js';

/* Pages as schema.org JSON-LD, for search engines and fact checkers. */

/** A JSON-LD node; JSON.stringify omits properties that are `undefined`. */
type Node = Record<string, unknown>;

/** Returns the address of the page with this path. */
type AddressOf = (path: string) => string;

/** The content of a page: a `Dataset`, a `Claim`, or a `CreativeWork` with the claims it makes. */
export function jsonLd(subject: PageSubject, options: HtmlOptions, addressOf: AddressOf): Node {
  const context = { '@context': 'https://schema.org' };
  if (subject.path === factsheetPath) return { ...context, ...dataset(options, addressOf) };
  const { title, publication } = options.factsheet;
  const address = addressOf(factsheetPath);
  const source = {
    '@type': 'Dataset',
    '@id': address,
    name: title,
    url: address,
    ...published(publication),
  };
  const { element, attributes } = subject.item;
  if (element !== 'soc-stat') return { ...context, ...work(subject, options, addressOf, source) };
  const stat = findRecord(options.factsheet.statistics, attributes.name);
  return { ...context, ...statisticClaim(stat, options, addressOf, source) };
}

/** The complete factsheet: a `Dataset` with a `Claim` for each statistic. */
function dataset(options: HtmlOptions, addressOf: AddressOf): Node {
  const { title, summary, language, publication, statistics } = options.factsheet;
  const address = addressOf(factsheetPath);
  return {
    '@type': 'Dataset',
    '@id': address,
    name: title,
    description: [summary, publication.titleNote].filter(Boolean).join(' '),
    inLanguage: language,
    url: address,
    ...published(publication),
    hasPart: statistics.map((stat) => statisticClaim(stat, options, addressOf, { '@id': address })),
  };
}

const published = ({ publisher, year, url }: Publication): Node => ({
  publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
  datePublished: year?.toString(),
  sameAs: url ?? undefined,
});

/** A statistic: the `Claim` has the text, its `Observation` the number. */
function statisticClaim(
  stat: Statistic,
  options: HtmlOptions,
  addressOf: AddressOf,
  source: Node,
): Node {
  const address = addressOf(pathOf({ element: 'soc-stat', attributes: { name: stat.id } }));
  const remarks = [warning(stat, options), stat.note].filter(Boolean);
  return {
    '@type': 'Claim',
    '@id': address,
    name: stat.title,
    text: stat.text,
    description: remarks.length ? remarks.join(' ') : undefined,
    inLanguage: options.factsheet.language,
    url: address,
    about: population(stat),
    ...coverage(stat, options),
    mainEntity: observation(stat),
    citation: stat.sources.map((number) => endnote(number, options)),
    appearance: source,
    correction: stat.corrections?.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
  };
}

const population = (stat: Statistic): Node | undefined =>
  stat.population ? { '@type': 'Thing', name: stat.population } : undefined;

/** The number of a statistic, with its unit, its hedge and the length of its period. */
const observation = (stat: Statistic): Node => ({
  '@type': 'Observation',
  name: stat.title,
  value: stat.measure.value,
  unitText: unitOf(stat.measure),
  measurementQualifier: stat.hedge ?? undefined,
  observationAbout: population(stat),
  observationPeriod: stat.period ? `P${stat.period.to - stat.period.from + 1}Y` : undefined,
});

/** A case study, framework, section or list of gaps, with the claims it makes. */
function work(
  { item, path, title, text, contentNote, note }: PageSubject,
  options: HtmlOptions,
  addressOf: AddressOf,
  source: Node,
): Node {
  const { factsheet } = options;
  const address = addressOf(path);
  const record = recordOf(item, factsheet);
  return {
    '@type': 'CreativeWork',
    '@id': address,
    name: title,
    abstract: text || undefined,
    description: [contentNote, note].filter(Boolean).join(' ') || undefined,
    inLanguage: factsheet.language,
    url: address,
    ...(record && coverage(record, options)),
    hasPart: claimsIn(record, factsheet).map((claim) =>
      'measure' in claim
        ? statisticClaim(claim, options, addressOf, { '@id': address })
        : statementClaim(claim, options, { '@id': address }),
    ),
    isPartOf: source,
  };
}

/** The fields of records that make claims. */
interface ClaimsRecord extends Partial<Statement> {
  place?: Place;
  period?: Period;
  statements?: CaseStudy['statements'];
  blocks?: readonly Block[];
}

function recordOf({ element, attributes }: EmbedItem, factsheet: Factsheet) {
  const { collection } = elementCatalog[element]!;
  if (!collection) return undefined;
  const records: readonly ({ id: string } & ClaimsRecord)[] = factsheet[collection];
  return findRecord(records, attributes.name);
}

/** The claims of a record; without a record, the evidence gaps. */
function claimsIn(
  record: ClaimsRecord | undefined,
  { statistics, evidenceGaps }: Factsheet,
): readonly (Statement | Statistic)[] {
  if (!record) return evidenceGaps;
  const { statements, blocks, text, sources = [] } = record;
  if (statements) {
    return statements.map((each) =>
      'statistic' in each ? findRecord(statistics, each.statistic) : each,
    );
  }
  if (!blocks) return text ? [{ text, sources }] : [];
  return blocks.flatMap((block) => {
    if (block.kind === 'statement') return block;
    return block.kind === 'list' ? block.items : [];
  });
}

/** A statement without a number. */
const statementClaim = (
  { text, note, sources }: Statement,
  options: HtmlOptions,
  source: Node,
): Node => ({
  '@type': 'Claim',
  text,
  description: note,
  inLanguage: options.factsheet.language,
  citation: sources.map((number) => endnote(number, options)),
  appearance: source,
});

const coverage = (
  { place, period }: { place?: Place; period?: Period },
  { language, wording }: HtmlOptions,
): Node => {
  const name = formatPlace(place, language, wording.common.regions);
  return {
    spatialCoverage: name ? { '@type': 'Place', name } : undefined,
    temporalCoverage: period ? interval(period) : undefined,
  };
};

/** An ISO 8601 year or interval: "2017", "2004/2013". */
const interval = ({ from, to }: NonNullable<Period>) => [...new Set([from, to])].join('/');

function endnote(number: number, { factsheet, wording }: HtmlOptions): Node {
  const known = factsheet.sources.find((source) => source.number === number);
  return {
    '@type': 'CreativeWork',
    position: number,
    name: known?.title ?? wording.common.endnotes([number]),
    url: known?.url,
  };
}
