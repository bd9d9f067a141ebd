import { elementCatalog, elementHtml, recordsFor, tagsWhere } from './element-catalog.js';
import { escapeHtml, type HtmlOptions, lines } from './html.js';
import { jsonLd } from './json-ld.js';

/** A document that needs neither script nor style sheet. */
export interface HtmlPage {
  /** Where it goes: `soc-stat/women-among-trafficking-victims.html`. */
  path: string;
  html: string;
}

interface Subject {
  element: string;
  /** The record, where the element takes one. */
  id?: string;
  title: string;
  /** The text that search results may show. */
  description?: string | undefined;
}

const pathOf = (element: string, id?: string) => `${element}${id ? `/${id}` : ''}.html`;
const factsheetPath = pathOf('soc-factsheet');

/** The complete factsheet, and each of its records and sections by itself. */
export function htmlPages(given: Omit<HtmlOptions, 'level'>): HtmlPage[] {
  const options = { ...given, level: 1 };
  return subjects(options).map((subject) => ({
    path: pathOf(subject.element, subject.id),
    html: page(subject, options),
  }));
}

const subjects = ({ factsheet, wording }: HtmlOptions): Subject[] =>
  tagsWhere(({ pages }) => pages).flatMap((element): Subject[] => {
    const { pages, title } = elementCatalog[element]!;
    if (pages === 'one') {
      const description = element === 'soc-factsheet' ? factsheet.summary : undefined;
      return [{ element, title: title(wording, factsheet), description }];
    }
    return recordsFor(element, factsheet).map(({ id, title, text, summary }) => ({
      element,
      id,
      title: title ?? text ?? id,
      description: text ?? summary,
    }));
  });

function page({ element, id, title, description }: Subject, options: HtmlOptions): string {
  const { language, title: factsheet } = options.factsheet;
  const isFactsheet = element === 'soc-factsheet';
  const name = isFactsheet ? title : `${title} · ${factsheet}`;
  const data = isFactsheet && jsonLd(options, (stat) => pathOf('soc-stat', stat));
  const address = id ? `../${factsheetPath}` : factsheetPath;
  return `${lines([
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(name)}</title>`,
    ...(description ? [`<meta name="description" content="${escapeHtml(description)}">`] : []),
    ...(data ? [script(data)] : []),
    '</head>',
    '<body>',
    '<main>',
    elementHtml(element, options, { name: id }),
    '</main>',
    ...(isFactsheet
      ? []
      : [`<footer><p><a href="${address}">${escapeHtml(factsheet)}</a></p></footer>`]),
    '</body>',
    '</html>',
  ])}\n`;
}

/** A `<` in the data could end the script. */
const script = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
