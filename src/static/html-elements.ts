import { type Filter, filterStatistics } from '../factsheet/filter.js';
import { findRecord } from '../factsheet/find-record.js';
import type { Block, Section } from '../factsheet/types.js';
import {
  cited,
  contentNote,
  endnotes,
  escapeHtml,
  type HtmlOptions,
  heading,
  lines,
  paragraph,
  small,
} from './html.js';
import {
  caseStudy,
  definition,
  framework,
  gap,
  gaps,
  resource,
  statistic,
} from './html-records.js';
import { ownEndnotes } from './section-tree.js';

export type { HtmlOptions, Wording } from './html.js';

/** What an element may show less than all of: figures by a filter, endnotes by who cites them. */
export interface Narrowed extends Filter {
  cited?: readonly number[] | undefined;
}

/**
 * A part of the factsheet as plain HTML: what stands inside an element's tag, for readers without
 * script, feed readers and search engines. It says all that the element says.
 */
export const htmlElements = {
  'soc-stat': (options: HtmlOptions, name?: string) =>
    statistic(findRecord(options.factsheet.statistics, name), options),
  'soc-case-study': (options: HtmlOptions, name?: string) =>
    caseStudy(findRecord(options.factsheet.caseStudies, name), options),
  'soc-exit-framework': (options: HtmlOptions, name?: string) =>
    framework(
      findRecord(options.factsheet.frameworks, name ?? options.factsheet.frameworks[0]?.id),
      options,
    ),
  'soc-evidence-gaps': (options: HtmlOptions) => gaps(options.factsheet.evidenceGaps, options),
  'soc-section': (options: HtmlOptions, name?: string) => {
    const part = findRecord(options.factsheet.sections, name);
    const sources = ownEndnotes(part, options.factsheet);
    const origin = `${escapeHtml(options.factsheet.title)}, ${endnotes(sources, options).toLowerCase()}`;
    return lines([section(part, options), paragraph(small([origin]))]);
  },
  'soc-stats': (options: HtmlOptions, _name?: string, { category, aspect }: Narrowed = {}) => {
    const { factsheet, wording, level } = options;
    const stats = filterStatistics(factsheet.statistics, { category, aspect });
    return lines([
      heading(wording.stats.title, level),
      ...stats.map((stat) => statistic(stat, { ...options, level: level + 1 })),
      ...(stats.length ? [] : [paragraph(wording.stats.none)]),
    ]);
  },
  'soc-references': (options: HtmlOptions, _name?: string, { cited }: Narrowed = {}) =>
    references(options, cited),
  'soc-factsheet': (options: HtmlOptions) => {
    const { factsheet, level } = options;
    const deeper = { ...options, level: level + 1 };
    const { publisher, year, note } = factsheet.publication;
    return lines([
      heading(factsheet.title, level),
      paragraph(escapeHtml(factsheet.summary)),
      ...factsheet.sections
        .filter(({ within }) => within === undefined)
        .map((part) => section(part, deeper)),
      references(deeper),
      paragraph(
        small([publisher && escapeHtml(publisher), year && String(year), note && escapeHtml(note)]),
      ),
    ]);
  },
};

function references(
  { factsheet, level, wording }: HtmlOptions,
  cited: readonly number[] = factsheet.sources.map(({ number }) => number),
): string {
  const shown = factsheet.sources.filter(({ number }) => cited.includes(number));
  const items = shown.map(
    ({ number, title }) =>
      `<li value="${number}">${escapeHtml(title ?? wording.common.untitled)}</li>`,
  );
  return lines([
    heading(wording.references.title, level),
    items.length ? `<ol>${items.join('')}</ol>` : paragraph(wording.references.none),
  ]);
}

function section(part: Section, options: HtmlOptions): string {
  const deeper = { ...options, level: options.level + 1 };
  const within = options.factsheet.sections.filter((other) => other.within === part.id);
  return lines([
    heading(part.title, options.level),
    ...contentNote(part, options),
    ...part.blocks.map((each) => block(each, deeper)),
    ...(part.note ? [paragraph(small([escapeHtml(part.note)]))] : []),
    ...within.map((inner) => section(inner, deeper)),
  ]);
}

function block(each: Block, options: HtmlOptions): string {
  if (each.kind === 'statement') return paragraph(cited(each, options));
  if (each.kind === 'list') {
    const items = each.items.map((item) => `<li>${cited(item, options)}</li>`);
    return lines([
      ...(each.text ? [paragraph(escapeHtml(each.text))] : []),
      '<ul>',
      ...items,
      '</ul>',
    ]);
  }
  return lines(each.ids.map((id) => record(each.collection, id, options)));
}

function record(
  collection: Extract<Block, { kind: 'records' }>['collection'],
  id: string,
  options: HtmlOptions,
): string {
  const { factsheet } = options;
  switch (collection) {
    case 'statistics':
      return statistic(findRecord(factsheet.statistics, id), options);
    case 'caseStudies':
      return caseStudy(findRecord(factsheet.caseStudies, id), options);
    case 'frameworks':
      return framework(findRecord(factsheet.frameworks, id), options);
    case 'evidenceGaps':
      return gap(findRecord(factsheet.evidenceGaps, id), options);
    case 'definitions':
      return definition(findRecord(factsheet.definitions, id), options);
    case 'resources':
      return resource(findRecord(factsheet.resources, id));
  }
}
