import type { Problem } from '../factsheet/problem.js';
import { checkElement, checkFile, type Reference, type Verdict } from './check-page.js';
import { type Page, type PageElement, type PageFile, parsePage } from './parse-page.js';
import { line } from './report.js';

/** A script, style sheet or element of a page, with its verdict. */
export type Checked = (PageFile | PageElement) & Verdict;

export interface PageReport {
  /** The file name or the address of the page. */
  page: string;
  files: (PageFile & Verdict)[];
  elements: (PageElement & Verdict)[];
}

/** Checks everything in a page that comes from this library. */
export function reportOn(page: string, html: string, reference: Reference): PageReport {
  const found: Page = parsePage(html, Object.keys(reference.hashes));
  return {
    page,
    files: found.files.map((file) => ({ ...file, ...checkFile(file, reference) })),
    elements: found.elements.map((element) => ({
      ...element,
      ...checkElement(element, found, reference),
    })),
  };
}

const checkedIn = ({ files, elements }: PageReport): Checked[] =>
  [...files, ...elements].sort((a, b) => a.line - b.line || a.column - b.column);

/** What an element or a file is called in a report: its tag, or its name and version. */
const nameOf = (checked: Checked) =>
  'file' in checked
    ? [checked.file, checked.version].filter(Boolean).join(' ')
    : `<${[checked.element, checked.attributes.name].filter(Boolean).join(' ')}>`;

/** The problems of a page, each with its place. */
export const problemsOf = (report: PageReport): Problem[] =>
  checkedIn(report).flatMap((checked) => {
    const path = `${report.page}:${checked.line}:${checked.column}`;
    const subject = 'file' in checked ? '' : `${nameOf(checked)}: `;
    return checked.problems.map((text) => ({ path, message: `${path}: ${subject}${text}` }));
  });

/** A page as text: what it holds, and what to paste instead of what is wrong. */
export function asText(report: PageReport): string {
  const all = checkedIn(report);
  if (!all.length) return `${report.page}: nothing of soc-elements.\n`;
  const rows = all.map((each) =>
    line(`  ${each.line}:${each.column}  ${nameOf(each)}: ${each.status}`).trimEnd(),
  );
  const remedies = all.flatMap((each) =>
    each.instead === undefined ? [] : [`\nPaste instead of line ${each.line}:\n\n${each.instead}`],
  );
  return `${[report.page, ...rows, ...remedies].join('\n')}\n`;
}
