import { elementCatalog, elementHtml, recordsFor, tagsWhere } from './element-catalog.js';
import { escapeHtml, type HtmlOptions, lines } from './html.js';
import { jsonLd } from './json-ld.js';

/** A document that needs neither script nor style sheet. */
export interface HtmlPage {
  /** The path in dist/html, such as `soc-stat/women-among-trafficking-victims.html`. */
  path: string;
  html: string;
}

interface Subject {
  element: string;
  /** The id of the record, if the element shows a single one. */
  id?: string;
  title: string;
  /** The description for search results. */
  description?: string | undefined;
}

const pathOf = (element: string, id?: string) => `${element}${id ? `/${id}` : ''}.html`;
const factsheetPath = pathOf('soc-factsheet');

/** A page for the complete factsheet, and one for each of its records and sections. */
export function htmlPages(settings: Omit<HtmlOptions, 'level'>): HtmlPage[] {
  const options = { ...settings, level: 1 };
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
  const { language, title: factsheetTitle } = options.factsheet;
  const isFactsheet = element === 'soc-factsheet';
  const name = isFactsheet ? title : `${title} · ${factsheetTitle}`;
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
      : [`<footer><p><a href="${address}">${escapeHtml(factsheetTitle)}</a></p></footer>`]),
    '</body>',
    '</html>',
  ])}\n`;
}

/** Escapes `<`, because `</script>` in the data would end the script. */
const script = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
