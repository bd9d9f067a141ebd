import { escapeHtml, type HtmlOptions, lines } from './html.js';
import { htmlElements } from './html-elements.js';
import { jsonLd } from './json-ld.js';

/** A document that needs neither script nor style sheet. */
export interface HtmlPage {
  /** Where it goes: `soc-stat/women-among-trafficking-victims.html`. */
  path: string;
  html: string;
}

interface Subject {
  element: keyof typeof htmlElements;
  /** The record, where the element takes one. */
  id?: string;
  title: string;
  /** What a list of search results may say of it. */
  description?: string;
}

const pathOf = (element: string, id?: string) => `${element}${id ? `/${id}` : ''}.html`;
const whole = pathOf('soc-factsheet');

/** The whole factsheet, and each of its records and sections for itself. */
export function htmlPages(given: Omit<HtmlOptions, 'level'>): HtmlPage[] {
  const options = { ...given, level: 1 };
  return subjects(options).map((subject) => ({
    path: pathOf(subject.element, subject.id),
    html: page(subject, options),
  }));
}

const subjects = ({ factsheet, wording }: HtmlOptions): Subject[] => [
  ...factsheet.statistics.map(
    ({ id, text, title = text }) =>
      ({ element: 'soc-stat', id, title, description: text }) as const,
  ),
  ...factsheet.caseStudies.map(
    ({ id, title, summary }) =>
      ({ element: 'soc-case-study', id, title, description: summary }) as const,
  ),
  ...factsheet.frameworks.map(
    ({ id, title, text }) =>
      ({ element: 'soc-exit-framework', id, title, description: text }) as const,
  ),
  ...factsheet.sections.map(({ id, title }) => ({ element: 'soc-section', id, title }) as const),
  { element: 'soc-evidence-gaps', title: wording.gaps.title },
  { element: 'soc-factsheet', title: factsheet.title, description: factsheet.summary },
];

function page({ element, id, title, description }: Subject, options: HtmlOptions): string {
  const { language, title: factsheet } = options.factsheet;
  const isWhole = element === 'soc-factsheet';
  const name = isWhole ? title : `${title} · ${factsheet}`;
  const data = isWhole && jsonLd(options, (stat) => pathOf('soc-stat', stat));
  const address = id ? `../${whole}` : whole;
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
    htmlElements[element](options, id),
    '</main>',
    ...(isWhole
      ? []
      : [`<footer><p><a href="${address}">${escapeHtml(factsheet)}</a></p></footer>`]),
    '</body>',
    '</html>',
  ])}\n`;
}

/** A `<` in the data could end the script. */
const script = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
