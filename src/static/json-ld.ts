import { formatPlace } from '../factsheet/format.js';
import type { Period, Publication, Statistic } from '../factsheet/types.js';
import { type HtmlOptions, warning } from './html.js';

/** A JSON-LD node; JSON.stringify omits properties that are `undefined`. */
type Node = Record<string, unknown>;

/**
 * The factsheet as schema.org JSON-LD, for search engines and fact checkers: a `Dataset` with a
 * `Claim` for each statistic. Values that the factsheet does not state are omitted.
 */
export function jsonLd(options: HtmlOptions, addressOf: (statistic: string) => string): Node {
  const { title, summary, language, publication, statistics } = options.factsheet;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': '#factsheet',
    name: title,
    description: [summary, publication.titleNote].filter(Boolean).join(' '),
    inLanguage: language,
    ...published(publication),
    hasPart: statistics.map((stat) => ({
      '@type': 'Claim',
      '@id': addressOf(stat.id),
      ...claim(stat, options),
    })),
  };
}

const published = ({ publisher, year, url }: Publication): Node => ({
  publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
  datePublished: year?.toString(),
  url: url ?? undefined,
});

function claim(stat: Statistic, options: HtmlOptions): Node {
  const place = formatPlace(stat.place, options.language);
  const remarks = [warning(stat, options), stat.note].filter(Boolean);
  return {
    name: stat.title,
    text: stat.text,
    description: remarks.length ? remarks.join(' ') : undefined,
    inLanguage: options.factsheet.language,
    about: stat.population ? { '@type': 'Thing', name: stat.population } : undefined,
    spatialCoverage: place ? { '@type': 'Place', name: place } : undefined,
    temporalCoverage: interval(stat.period),
    citation: stat.sources.map((number) => endnote(number, options)),
    appearance: { '@id': '#factsheet' },
    correction: stat.corrections?.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
  };
}

/** An ISO 8601 year or interval: "2017", "2004/2013". */
const interval = (period: Period) =>
  period ? [...new Set([period.from, period.to])].join('/') : undefined;

function endnote(number: number, { factsheet, wording }: HtmlOptions): Node {
  const known = factsheet.sources.find((source) => source.number === number);
  return {
    '@type': 'CreativeWork',
    position: number,
    name: known?.title ?? wording.common.endnotes([number]),
    url: known?.url,
  };
}
