import { type CitationWords, citation } from './citation.js';
import { elementHtml } from './element-catalog.js';
import { elementTags, type Hosted, snippet, tag } from './embed-code.js';
import { frameAddress, frameTag } from './embed-code-formats.js';
import { escapeHtml, type HtmlOptions, heading, lines, paragraph, type Wording } from './html.js';
import { jsonLd } from './json-ld.js';
import { oEmbedDocument, type PageAddresses, pageMetadata } from './page-head.js';
import { extractionOf, factsheetPath, type PageSubject, pageSubjects } from './page-subject.js';

/** Where the pages live: `html/` with the pages and `embed/` with the scripts, side by side. */
export interface Site extends Pick<Hosted, 'hashes' | 'version'> {
  /** The absolute address of the folder that has both. */
  base: string;
  /** The name of the page's own factsheet in `html/`; without it, the scripts' own. */
  data?: string | undefined;
  /** Whether each page has a preview image beside it, with the extension `.png`. */
  hasImages: boolean;
}

/** The interface texts of the pages. */
interface PageWording extends Wording {
  actions: Omit<CitationWords, 'endnotes'>;
  page: { cite: string; address: string; embed: string; embedHint: string; code: string };
}

export interface PageOptions extends Omit<HtmlOptions, 'level'> {
  wording: PageWording;
  site: Site;
}

/** A file of dist/html: a page or its oEmbed document. */
export interface HtmlFile {
  /** The path in dist/html, such as `soc-stat/women-among-trafficking-victims.html`. */
  path: string;
  text: string;
}

/** The size of the frame that an oEmbed document offers, in pixels. */
const frameSize = { width: 600, height: 480 };

/** A page and an oEmbed document for the complete factsheet, and for each of its records. */
export function htmlPages(options: PageOptions): HtmlFile[] {
  const rendered = { ...options, level: 1 };
  return pageSubjects(rendered).flatMap((subject) => [
    { path: `${subject.path}.html`, text: page(subject, rendered) },
    { path: `${subject.path}.oembed.json`, text: oEmbed(subject, rendered) },
  ]);
}

type RenderOptions = PageOptions & HtmlOptions;

/** The address of a folder of the site. */
const folder = ({ base }: Site, name: 'html' | 'embed') => `${base.replace(/\/+$/, '')}/${name}`;

const pageAddress = (path: string, site: Site) => `${folder(site, 'html')}/${path}.html`;

function addresses(path: string, site: Site): PageAddresses {
  const address = `${folder(site, 'html')}/${path}`;
  return {
    page: `${address}.html`,
    oEmbed: `${address}.oembed.json`,
    image: site.hasImages ? `${address}.png` : undefined,
  };
}

function page(subject: PageSubject, options: RenderOptions): string {
  const { path, title } = subject;
  const { factsheet, site } = options;
  const isFactsheet = path === factsheetPath;
  // Relative addresses keep working where the folder is copied, or opened from a disk.
  const html = path.includes('/') ? '../' : '';
  const name = isFactsheet ? title : `${title} · ${factsheet.title}`;
  const address = (at: string) => pageAddress(at, site);
  return `${lines([
    '<!doctype html>',
    `<html lang="${factsheet.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(name)}</title>`,
    ...pageMetadata(subject, factsheet.title, addresses(path, site)),
    data(jsonLd(subject, options, address)),
    `<link rel="stylesheet" href="${html}page.css">`,
    `<link rel="stylesheet" href="${html}../embed/soc-elements.css">`,
    ...(isFactsheet ? [] : [script(subject, `${html}../embed/`, site)]),
    '</head>',
    '<body>',
    ...(isFactsheet ? [] : [masthead(`${html}${factsheetPath}.html`, factsheet.title)]),
    '<main>',
    isFactsheet
      ? elementHtml(factsheetPath, options)
      : liveElement(subject, options, site.data && html + site.data),
    '</main>',
    '<footer>',
    reuse(subject, options),
    '</footer>',
    '</body>',
    '</html>',
  ])}\n`;
}

/** The title of the factsheet; the heading of the record stands one level below. */
const masthead = (address: string, title: string) =>
  lines(['<header>', `<h1><a href="${address}">${escapeHtml(title)}</a></h1>`, '</header>']);

const script = ({ item: { element } }: PageSubject, embed: string, { data: own }: Site) =>
  tag('script', { async: '', src: `${embed}${own ? 'soc-elements' : element}.js` });

/** The tag of the element, which shows its content as plain HTML until its script runs. */
const liveElement = (
  { item }: PageSubject,
  { factsheet, wording }: RenderOptions,
  src: string | undefined,
) => elementTags([item], { factsheet, wording, level: 2 }, src);

/** How to cite, to link and to embed what the page shows. */
function reuse(subject: PageSubject, options: RenderOptions): string {
  const { factsheet, wording, site } = options;
  const { page: words, actions, common } = wording;
  const address = escapeHtml(pageAddress(subject.path, site));
  const { plain } = citation(extractionOf(subject.item, factsheet), {
    ...actions,
    endnotes: common.endnotes,
  });
  const own = site.data && `${folder(site, 'html')}/${site.data}`;
  const hosted = { ...site, base: folder(site, 'embed'), src: own };
  const code = snippet([subject.item], { factsheet, wording }, hosted).html;
  return lines([
    heading(words.cite, 2),
    paragraph(escapeHtml(plain)),
    paragraph(`${escapeHtml(words.address)} <a href="${address}">${address}</a>`),
    heading(words.embed, 2),
    paragraph(escapeHtml(words.embedHint)),
    '<details>',
    `<summary>${escapeHtml(words.code)}</summary>`,
    `<pre><code>${escapeHtml(code)}</code></pre>`,
    '</details>',
  ]);
}

/**
 * The oEmbed document of a page. Its frame shows the live element, or the page itself if that has a
 * factsheet of its own, which frame.html does not load.
 */
function oEmbed(subject: PageSubject, options: RenderOptions): string {
  const { factsheet, site } = options;
  const { page, image } = addresses(subject.path, site);
  const provider = { name: factsheet.title, url: pageAddress(factsheetPath, site) };
  const live = frameAddress(subject.item, {}, folder(site, 'embed'));
  const html = frameTag(site.data ? page : live, subject.title, frameSize.height);
  const document = oEmbedDocument(subject, provider, { html, ...frameSize }, image);
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Escapes `<`, because `</script>` in the data would end the script. */
const data = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify(node).replaceAll('<', '\\u003c')}</script>`;
