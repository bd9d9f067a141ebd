import { formatPeriod, formatPlace } from './format.js';
import { find } from './look-up.js';
import type {
  CaseStudy,
  EvidenceGap,
  Factsheet,
  Framework,
  Period,
  Place,
  Statistic,
} from './types.js';

/**
 * A record as plain HTML: what stands inside an element's tag, for readers without script, feed
 * readers and search engines. It says all that the element says.
 */

/** The words around the evidence; a language file of `i18n/` has them. */
export interface Wording {
  common: {
    noPlace: string;
    noPeriod: string;
    contentNote: string;
    endnotes: (numbers: readonly number[]) => string;
  };
  caseStudy: { read: string };
  framework: { examples: string };
  gaps: { title: string; listed: string; mentioned: string };
}

export interface PlainOptions {
  factsheet: Factsheet;
  wording: Wording;
  /** The reader's language. */
  language: string;
  /** The heading's level, 2 to 6. */
  level: number;
}

/** The elements that have a plain form. */
export const plainElements = {
  'soc-stat': (options: PlainOptions, name?: string) =>
    statistic(find(options.factsheet.statistics, name), options),
  'soc-case-study': (options: PlainOptions, name?: string) =>
    caseStudy(find(options.factsheet.caseStudies, name), options),
  'soc-exit-framework': (options: PlainOptions, name?: string) =>
    framework(
      find(options.factsheet.frameworks, name ?? options.factsheet.frameworks[0]?.id),
      options,
    ),
  'soc-evidence-gaps': (options: PlainOptions) => gaps(options.factsheet.evidenceGaps, options),
};

const characters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => characters[character]!);

const paragraph = (text: string) => `<p>${text}</p>`;
const small = (parts: readonly (string | 0 | null | undefined)[]) =>
  `<small>${parts.filter(Boolean).join(' · ')}</small>`;

const heading = (text: string, level: number) => {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
};

const endnotes = (sources: readonly number[], { wording }: PlainOptions) =>
  wording.common.endnotes(sources);

const cited = (
  { text, sources, note }: { text: string; sources: number[]; note?: string | undefined },
  options: PlainOptions,
) => {
  const remarks = [sources.length && endnotes(sources, options), note && escapeHtml(note)];
  return escapeHtml(text) + (remarks.some(Boolean) ? ` ${small(remarks)}` : '');
};

const context = (
  claim: { population?: string | null; place?: Place; period?: Period },
  { wording, language }: PlainOptions,
) => [
  claim.population && escapeHtml(claim.population),
  escapeHtml(formatPlace(claim.place, language) ?? wording.common.noPlace),
  formatPeriod(claim.period, language) ?? wording.common.noPeriod,
];

const contentNote = (
  { contentNote: note }: { contentNote?: string | undefined },
  { wording }: PlainOptions,
) => (note ? [paragraph(small([`${wording.common.contentNote} ${escapeHtml(note)}`]))] : []);

const provenance = (
  { sources, note }: { sources: number[]; note?: string | undefined },
  options: PlainOptions,
) =>
  paragraph(
    small([
      note && escapeHtml(note),
      `${escapeHtml(options.factsheet.title)}, ${endnotes(sources, options).toLowerCase()}`,
    ]),
  );

const figure = (stat: Statistic, options: PlainOptions) =>
  paragraph(`${escapeHtml(stat.text)} ${small(context(stat, options))}`);

const embedded = (stat: Statistic, options: PlainOptions) =>
  lines([figure(stat, options), provenance(stat, options)]);

const lines = (parts: readonly string[]) => parts.join('\n');

function statistic(stat: Statistic, options: PlainOptions): string {
  return lines([
    ...(stat.title ? [heading(stat.title, options.level)] : []),
    ...contentNote(stat, options),
    figure(stat, options),
    provenance(stat, options),
  ]);
}

function caseStudy(study: CaseStudy, options: PlainOptions): string {
  return lines([
    heading(study.title, options.level),
    paragraph(small(context(study, options))),
    paragraph(escapeHtml(study.summary)),
    ...contentNote(study, options),
    `<details><summary>${options.wording.caseStudy.read}</summary>`,
    ...study.statements.map((statement) =>
      'statistic' in statement
        ? embedded(find(options.factsheet.statistics, statement.statistic), options)
        : paragraph(cited(statement, options)),
    ),
    '</details>',
    provenance(study, options),
  ]);
}

function framework(record: Framework, options: PlainOptions): string {
  const examples = (texts: readonly string[]) =>
    texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return lines([
    heading(record.title, options.level),
    paragraph(small(context(record, options))),
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

function gaps(records: readonly EvidenceGap[], options: PlainOptions): string {
  const { wording, level } = options;
  const group = (listed: boolean, label: string) => {
    const members = records.filter((gap) => gap.listed === listed);
    const items = members.map((gap) => `<li>${cited(gap, options)}</li>`);
    return members.length ? [heading(label, level + 1), '<ul>', ...items, '</ul>'] : [];
  };
  return lines([
    heading(wording.gaps.title, level),
    ...group(true, wording.gaps.listed),
    ...group(false, wording.gaps.mentioned),
  ]);
}
