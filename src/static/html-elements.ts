import { type Filter, filterStatistics } from '../factsheet/filter.js';
import {
  blocksWithoutSections,
  endnotesOfText,
  recordsOf,
  subsections,
  type TaggedRecord,
  topSections,
} from '../factsheet/section-tree.js';
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
import { caseStudy, definition, framework, gap, resource, statistic } from './html-records.js';

/* The content of elements that show several records, as plain HTML. */

/** The content of `soc-section`: a section with its attribution. */
export const sectionElement = (section: Section, options: HtmlOptions): string => {
  const sources = endnotesOfText(section, options.factsheet);
  const origin = `${escapeHtml(options.factsheet.title)}, ${endnotes(sources, options).toLowerCase()}`;
  return lines([sectionHtml(section, options), paragraph(small([origin]))]);
};

/** The content of `soc-stats`: the statistics that match a filter. */
export const statisticsElement = (filter: Filter, options: HtmlOptions): string => {
  const { factsheet, wording, level } = options;
  const statistics = filterStatistics(factsheet.statistics, filter);
  return lines([
    heading(wording.stats.title, level),
    ...statistics.map((stat) => statistic(stat, { ...options, level: level + 1 })),
    ...(statistics.length ? [] : [paragraph(wording.stats.none)]),
  ]);
};

/** The content of `soc-references`: the endnotes with these numbers; default: all. */
export function referencesElement(
  { factsheet, level, wording }: HtmlOptions,
  numbers: readonly number[] = factsheet.sources.map(({ number }) => number),
): string {
  const items = factsheet.sources
    .filter(({ number }) => numbers.includes(number))
    .map(
      ({ number, title }) =>
        `<li value="${number}">${escapeHtml(title ?? wording.common.untitled)}</li>`,
    );
  return lines([
    heading(wording.references.title, level),
    items.length ? `<ol>${items.join('')}</ol>` : paragraph(wording.references.none),
  ]);
}

/** The content of `soc-factsheet`. */
export const factsheetElement = (options: HtmlOptions): string => {
  const { factsheet, level } = options;
  const deeper = { ...options, level: level + 1 };
  const { publisher, year, note } = factsheet.publication;
  return lines([
    heading(factsheet.title, level),
    paragraph(escapeHtml(factsheet.summary)),
    ...(factsheet.sections.length
      ? topSections(factsheet.sections).map((section) => sectionHtml(section, deeper))
      : blocksWithoutSections(factsheet).map((block) => blockHtml(block, deeper))),
    referencesElement(deeper),
    paragraph(
      small([publisher && escapeHtml(publisher), year && String(year), note && escapeHtml(note)]),
    ),
  ]);
};

/** The content of `soc-quick-exit`: a link, and what leaving does not do. */
export const quickExitElement = ({ wording: { quickExit } }: HtmlOptions): string =>
  lines([
    `<a href="${quickExit.address}" rel="noreferrer">${escapeHtml(quickExit.leave)}</a><br>`,
    small([escapeHtml(quickExit.limits)]),
  ]);

function sectionHtml(section: Section, options: HtmlOptions): string {
  const deeper = { ...options, level: options.level + 1 };
  return lines([
    heading(section.title, options.level),
    ...contentNote(section, options),
    ...section.blocks.map((block) => blockHtml(block, deeper)),
    ...(section.note ? [paragraph(small([escapeHtml(section.note)]))] : []),
    ...subsections(options.factsheet.sections, section).map((inner) => sectionHtml(inner, deeper)),
  ]);
}

function blockHtml(block: Block, options: HtmlOptions): string {
  if (block.kind === 'statement') return paragraph(cited(block, options));
  if (block.kind === 'list') {
    const items = block.items.map((item) => `<li>${cited(item, options)}</li>`);
    return lines([
      ...(block.text ? [paragraph(escapeHtml(block.text))] : []),
      '<ul>',
      ...items,
      '</ul>',
    ]);
  }
  return lines(recordsOf(block, options.factsheet).map((tagged) => recordHtml(tagged, options)));
}

function recordHtml({ collection, record }: TaggedRecord, options: HtmlOptions): string {
  switch (collection) {
    case 'statistics':
      return statistic(record, options);
    case 'caseStudies':
      return caseStudy(record, options);
    case 'frameworks':
      return framework(record, options);
    case 'evidenceGaps':
      return gap(record, options);
    case 'definitions':
      return definition(record, options);
    case 'resources':
      return resource(record);
  }
}
