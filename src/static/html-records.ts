import { findRecord } from '../factsheet/find-record.js';
import { minutesToRead } from '../factsheet/reading-time.js';
import type {
  CaseStudy,
  Definition,
  EvidenceGap,
  Framework,
  Resource,
  Statement,
  Statistic,
} from '../factsheet/types.js';
import {
  cited,
  contentNote,
  contextLine,
  escapeHtml,
  type HtmlOptions,
  heading,
  lines,
  paragraph,
  provenance,
  small,
} from './html.js';

const claim = (stat: Statistic, options: HtmlOptions) =>
  paragraph(`${escapeHtml(stat.text)} ${small(contextLine(stat, options))}`);

export function statistic(stat: Statistic, options: HtmlOptions): string {
  return lines([
    ...(stat.title ? [heading(stat.title, options.level)] : []),
    ...contentNote(stat, options),
    claim(stat, options),
    provenance(stat, options),
  ]);
}

export function caseStudy(study: CaseStudy, options: HtmlOptions): string {
  const { factsheet, wording, level } = options;
  const statements = study.statements.map((each): Statement | Statistic =>
    'statistic' in each ? findRecord(factsheet.statistics, each.statistic) : each,
  );
  const time = wording.caseStudy.minutes(minutesToRead(statements));
  return lines([
    heading(study.title, level),
    paragraph(small(contextLine(study, options))),
    ...contentNote(study, options),
    paragraph(escapeHtml(study.summary)),
    `<details><summary>${wording.caseStudy.read} ${small([time])}</summary>`,
    ...statements.map((each) =>
      'measure' in each
        ? statistic(each, { ...options, level: level + 1 })
        : paragraph(cited(each, options)),
    ),
    '</details>',
    provenance(study, options),
  ]);
}

export function framework(record: Framework, options: HtmlOptions): string {
  const examples = (texts: readonly string[]) =>
    texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return lines([
    heading(record.title, options.level),
    paragraph(small(contextLine(record, options))),
    ...contentNote(record, options),
    paragraph(escapeHtml(record.text)),
    '<ol>',
    ...record.levels.map(
      (level) =>
        `<li>${heading(level.title, options.level + 1)}${paragraph(escapeHtml(level.aim))}` +
        `${paragraph(small([options.wording.framework.examples]))}<ul>${examples(level.examples)}</ul></li>`,
    ),
    '</ol>',
    provenance(record, options),
  ]);
}

export function gaps(records: readonly EvidenceGap[], options: HtmlOptions): string {
  const { wording, level } = options;
  const group = (listed: boolean, label: string) => {
    const members = records.filter((gap) => gap.listed === listed);
    const items = members.map(
      (each) => `<li>${lines([...contentNote(each, options), cited(each, options)])}</li>`,
    );
    return members.length ? [heading(label, level + 1), '<ul>', ...items, '</ul>'] : [];
  };
  return lines([
    heading(wording.gaps.title, level),
    ...group(true, wording.gaps.listed),
    ...group(false, wording.gaps.mentioned),
  ]);
}

/** A single gap, as a paragraph of a section. */
export const gap = (record: EvidenceGap, options: HtmlOptions) =>
  lines([...contentNote(record, options), paragraph(cited(record, options))]);

export function definition(record: Definition, options: HtmlOptions): string {
  const list = (defined: boolean, label: string) => {
    const members = record.categories.filter((category) => category.defined === defined);
    const items = members.map((category) => `<li>${escapeHtml(category.label)}</li>`).join('');
    return members.length ? [paragraph(small([label])), `<ul>${items}</ul>`] : [];
  };
  const { categories, beyond } = options.wording.section;
  return lines([
    ...contentNote(record, options),
    paragraph(`<dfn>${escapeHtml(record.term)}</dfn>: ${cited(record, options)}`),
    ...list(true, categories),
    ...list(false, beyond),
  ]);
}

export function resource({ title, url, publisher, year, note }: Resource): string {
  const name = escapeHtml(title);
  const cite = url
    ? `<a href="${escapeHtml(url)}" rel="noreferrer">${name}</a>`
    : `<cite>${name}</cite>`;
  const origin = [
    publisher && escapeHtml(publisher),
    year && String(year),
    note && escapeHtml(note),
  ];
  return paragraph(`${cite} ${small(origin)}`);
}
