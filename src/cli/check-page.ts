import { formatMeasure } from '../charts/chart.js';
import { findRecord } from '../factsheet/find-record.js';
import { formatPeriod, formatPlace } from '../factsheet/format.js';
import { formatHedge } from '../factsheet/format-hedge.js';
import { ProblemError } from '../factsheet/problem.js';
import type { Factsheet, Period, Place, Statistic } from '../factsheet/types.js';
import * as wording from '../i18n/en.js';
import { type EmbedItem, elementCatalog, recordsFor } from '../static/element-catalog.js';
import { elementTag, elementTags, scriptTag, sheetTag } from '../static/embed-code.js';
import { type EmbedOptions, fallbackHtml } from '../static/fallback-html.js';
import { type Page, type PageElement, type PageFile, partsOf } from './parse-page.js';

/** What pages are compared with. */
export interface Reference {
  version: string;
  /** The `integrity` hash of each embed file. */
  hashes: Readonly<Record<string, string>>;
  builtIn: Factsheet;
  /** The factsheet of the pages' own, if it is known. */
  own: Factsheet | undefined;
}

/** The result of a check: what is wrong, and the code that would be right. */
export interface Verdict {
  /** In a word or two. */
  status: string;
  problems: string[];
  instead?: string;
}

/** Later versions come last: "1.10.0" after "1.9.0". */
const compareVersions = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** Checks version and hash of a script or a style sheet. */
export function checkFile(file: PageFile, { version, hashes }: Reference): Verdict {
  const { address, integrity, crossorigin } = file;
  const name = file.file;
  const isComplete = file.version === undefined || /^\d+\.\d+\.\d+/.test(file.version);
  const right = hashes[name]!;
  const src = address.replace(/soc-elements(@|%40)[^/]+\//i, `soc-elements$1${version}/`);
  const make = name.endsWith('.css') ? sheetTag : scriptTag;
  const comment = file.isVersionInComment ? `<!-- soc-elements ${version} -->\n` : '';
  const wrong = (status: string, message: string): Verdict => ({
    status,
    problems: [message],
    instead: comment + make({ src, integrity: right }),
  });
  if (!isComplete) {
    if (integrity === undefined) return { status: 'follows new versions', problems: [] };
    const problem = `${name} has integrity at an address that changes with new versions: browsers will block it then. The address must name a complete version.`;
    return wrong('hash of a changing file', problem);
  }
  const age = compareVersions(file.version ?? version, version);
  if (age < 0) {
    return wrong('old version', `${name} is version ${file.version}; ${version} is newer.`);
  }
  if (age > 0) {
    const problem = `${name} is version ${file.version}, which this command, ${version}, does not know. Check the page with npx soc-elements@${file.version} check-page.`;
    return { status: 'newer version', problems: [problem] };
  }
  if (integrity === undefined) return { status: 'no hash', problems: [] };
  if (integrity !== right) {
    const problem = `${name} has an integrity that is not the hash of the file in version ${version}: browsers block it if the file is of that version.`;
    return wrong('wrong hash', problem);
  }
  if (crossorigin === undefined && /^(https?:)?\/\//i.test(address)) {
    const problem = `${name} has integrity without crossorigin: browsers block it on another domain.`;
    return wrong('no crossorigin', problem);
  }
  return { status: 'hash matches', problems: [] };
}

/** Checks whether the fallback of an element says what the data says. */
export function checkElement(
  checked: PageElement,
  page: Page,
  { builtIn, own }: Reference,
): Verdict {
  const { element, attributes, form, fallback, data } = checked;
  if (element === 'soc-factsheet' && attributes.src?.trim() === '') {
    const problem = 'src is empty; it must be the address of a factsheet’s JSON file.';
    return { status: 'cannot be shown', problems: [problem] };
  }
  const isOwn = data !== undefined && !/(^|\/)factsheet\.en\.json$/.test(data);
  const factsheet = isOwn ? own : builtIn;
  if (fallback === undefined) return { status: 'around other elements', problems: [] };
  if (!factsheet) return { status: 'not checked: own data, add --data', problems: [] };
  const { 'heading-level': level, lang: language, inline, src, ...rest } = attributes;
  const item: EmbedItem = { element, attributes: rest };
  const options: EmbedOptions = {
    factsheet,
    wording,
    language,
    level: /^[2-6]$/.test(level ?? '') ? Number(level) : undefined,
  };
  const others = page.elements.filter((other) => other !== checked && other.data === data);
  try {
    if (inline !== undefined) return checkInline(checked, fallback, factsheet);
    // The fallback is in the language of the factsheet, whatever the language of the page.
    const beside = element === 'soc-references' ? citing(others, factsheet) : [];
    const right = fallbackHtml(item, { ...options, language: factsheet.language }, beside);
    const problems = missingIn(fallback, partsOf(right), item, factsheet);
    if (!problems.length) return { status: 'fallback matches', problems };
    const status = fallback.trim() ? 'fallback differs' : 'no fallback';
    const slot = isOwn && element === 'soc-factsheet' ? src : undefined;
    return { status, problems, instead: elementTags([item], options, slot, form) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { status: 'cannot be shown', problems: error.problems.map(({ message }) => message) };
  }
}

/** The elements whose endnotes a `soc-references` lists: those that can be shown. */
const citing = (elements: readonly PageElement[], factsheet: Factsheet): EmbedItem[] =>
  elements.filter(
    (item) =>
      Object.hasOwn(elementCatalog, item.element) &&
      (!elementCatalog[item.element]!.collection || recordOf(item, factsheet)),
  );

/**
 * A figure in running text has its number with its hedge as fallback; the sentence around it is the
 * page's own, but must not repeat the hedge, which the element shows too.
 */
function checkInline(checked: PageElement, fallback: string, factsheet: Factsheet): Verdict {
  const stat = findRecord(factsheet.statistics, checked.attributes.name);
  const value = formatMeasure(stat.measure, factsheet.language, wording.common);
  const { before, after } = formatHedge(stat, wording.common);
  const number = [before, value, after].filter(Boolean).join(' ');
  const instead = elementTag(checked, {}, number, checked.form);
  const hedge = stat.hedge && wording.common.hedges[stat.hedge];
  if (hedge && new RegExp(`(^|\\s)${hedge}\\s*$`, 'i').test(checked.before)) {
    const problem = `the text before the tag ends with "${hedge}", and the element shows "${number}"; the hedge must stand only inside the tag.`;
    return { status: 'hedge twice', problems: [problem], instead };
  }
  if (says(fallback, number)) return { status: 'fallback matches', problems: [] };
  const problem = fallback.trim()
    ? `the fallback is "${fallback.trim()}"; the data says "${number}".`
    : `there is no fallback; it must be "${number}".`;
  return { status: 'fallback differs', problems: [problem], instead };
}

/** White space, quotation marks and dashes, which editors replace, are all the same. */
const normalised = (text: string) =>
  text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s*[-‐‑–—−]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether a text contains another one that does not begin or end within a word or number. */
function says(text: string, part: string): boolean {
  const [all, wanted] = [` ${normalised(text)} `, normalised(part)];
  const inWord = /[\p{L}\p{N}]/u;
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const isCut = (inside: string, outside: string) => inWord.test(inside) && inWord.test(outside);
    const [first, last] = [wanted.at(0)!, wanted.at(-1)!];
    if (!isCut(first, all[at - 1]!) && !isCut(last, all[at + wanted.length]!)) return true;
  }
  return false;
}

/** The fields of records that a fallback may lack. */
interface Described {
  id: string;
  text?: string | undefined;
  summary?: string | undefined;
  population?: string | null;
  place?: Place;
  period?: Period;
  sources?: readonly number[];
  note?: string | undefined;
  contentNote?: string | undefined;
}

function recordOf({ element, attributes }: EmbedItem, factsheet: Factsheet) {
  const records: readonly Described[] = recordsFor(element, factsheet);
  const { nameIsOptional } = elementCatalog[element]!;
  const id = attributes.name ?? (nameIsOptional && records[0]?.id);
  return records.find((record) => record.id === id);
}

/** What a fallback does not say of all that it must. */
function missingIn(
  fallback: string,
  parts: readonly string[],
  item: EmbedItem,
  factsheet: Factsheet,
): string[] {
  if (!fallback.trim()) return ['there is no fallback; readers without the script see nothing.'];
  const record = recordOf(item, factsheet);
  return parts
    .filter((part) => !says(fallback, part))
    .map((part) => {
      const hedge = record && hedgeMissing(record, part, fallback);
      if (hedge) return `the fallback lacks the hedge "${hedge}": "${part}".`;
      const kind = record && kindOf(part, record, factsheet);
      return kind
        ? `the fallback lacks the ${kind}: "${part}".`
        : `the fallback no longer says what the data says: "${part}".`;
    });
}

/** The hedge, if it is all that the sentence of a figure lacks. */
function hedgeMissing(record: Described, part: string, fallback: string): string | undefined {
  if (!('measure' in record) || part !== record.text) return undefined;
  const { before, after } = formatHedge(record as Statistic, wording.common);
  const hedge = before ?? after;
  if (!hedge || !says(part, hedge)) return undefined;
  const without = part.replace(new RegExp(`\\b${hedge}\\s*`, 'i'), '');
  return says(fallback, without) ? hedge : undefined;
}

/** What a part of a fallback is, if it is not the text itself. */
function kindOf(part: string, record: Described, { language }: Factsheet): string | undefined {
  const { common } = wording;
  const { place, period, population, note, contentNote, sources = [] } = record;
  const kinds: [kind: string, isPart: boolean][] = [
    [
      'place',
      'place' in record &&
        part === (formatPlace(place, language, common.regions) ?? common.noPlace),
    ],
    ['period', 'period' in record && part === (formatPeriod(period, language) ?? common.noPeriod)],
    ['population', part === population],
    ['limits', part === note],
    ['content note', contentNote !== undefined && part.endsWith(contentNote)],
    ['endnotes', part.endsWith(common.endnotes(sources).toLowerCase())],
  ];
  return kinds.find(([, isPart]) => isPart)?.[0];
}
