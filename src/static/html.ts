import { formatDay, formatPeriod, formatPlace, type Regions } from '../factsheet/format.js';
import type { Correction, Factsheet, Period, Place } from '../factsheet/types.js';

/** The interface texts in plain HTML; the modules of i18n/ provide them. */
export interface Wording {
  common: {
    regions: Regions;
    noPlace: string;
    noPeriod: string;
    contentNote: string;
    untitled: string;
    corrected: (day: string) => string;
    endnotes: (numbers: readonly number[]) => string;
  };
  caseStudy: { read: string; minutes: (count: number) => string };
  framework: { examples: string };
  section: { categories: string; beyond: string };
  references: { title: string; none: string };
  stats: { title: string; none: string };
  gaps: { title: string; listed: string; mentioned: string };
  quickExit: { address: string; leave: string; limits: string };
}

export interface HtmlOptions {
  factsheet: Factsheet;
  wording: Wording;
  /** The reader's language. */
  language: string;
  /** The level of the heading, 1 to 6. */
  level: number;
}

const characters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => characters[character]!);

export const paragraph = (text: string) => `<p>${text}</p>`;
export const small = (parts: readonly (string | 0 | null | undefined)[]) =>
  `<small>${parts.filter(Boolean).join(' · ')}</small>`;

export const heading = (text: string, level: number) => {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
};

export const endnotes = (sources: readonly number[], { wording }: HtmlOptions) =>
  wording.common.endnotes(sources);

export const cited = (
  { text, sources, note }: { text: string; sources: number[]; note?: string | undefined },
  options: HtmlOptions,
) => {
  const remarks = [sources.length && endnotes(sources, options), note && escapeHtml(note)];
  return escapeHtml(text) + (remarks.some(Boolean) ? ` ${small(remarks)}` : '');
};

export const contextLine = (
  claim: { population?: string | null; place?: Place; period?: Period },
  { wording, language }: HtmlOptions,
) => [
  claim.population && escapeHtml(claim.population),
  escapeHtml(formatPlace(claim.place, language, wording.common.regions) ?? wording.common.noPlace),
  formatPeriod(claim.period, language) ?? wording.common.noPeriod,
];

/** The content note with its label; `undefined` if the record has none. */
export const warning = (
  { contentNote: note }: { contentNote?: string | undefined },
  { wording }: HtmlOptions,
) => note && `${wording.common.contentNote} ${note}`;

export const contentNote = (record: { contentNote?: string | undefined }, options: HtmlOptions) => {
  const note = warning(record, options);
  return note ? [paragraph(small([escapeHtml(note)]))] : [];
};

export const provenance = (
  {
    sources,
    note,
    corrections = [],
  }: { sources: number[]; note?: string | undefined; corrections?: Correction[] | undefined },
  options: HtmlOptions,
) =>
  paragraph(
    small([
      note && escapeHtml(note),
      ...corrections.map(
        ({ date, text }) =>
          `${options.wording.common.corrected(formatDay(date, options.language))} ${escapeHtml(text)}`,
      ),
      `${escapeHtml(options.factsheet.title)}, ${endnotes(sources, options).toLowerCase()}`,
    ]),
  );

export const lines = (parts: readonly string[]) => parts.join('\n');
