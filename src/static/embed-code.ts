import { knownLanguage } from '../factsheet/format.js';
import { formatValue } from '../factsheet/problem.js';
import type { EmbedItem } from './element-catalog.js';
import { type EmbedOptions, fallbackHtml, UsageError } from './fallback-html.js';
import { escapeHtml } from './html.js';

/** A page whose address has no effect on whether another address is valid. */
const anyPage = 'https://example.org/';

/**
 * Whether a text is an address that a page can load from: http, https, or a path. `URL` reads it as
 * a browser does: it skips the spaces, tabs and line breaks by which "java\tscript:" hides its scheme.
 */
export const isAddress = (text: string) =>
  text.trim() !== '' &&
  URL.canParse(text, anyPage) &&
  /^https?:$/.test(new URL(text, anyPage).protocol);

/** Throws a UsageError for an address that a page must not load from. */
export function checkAddress(text: string, path: string): void {
  if (isAddress(text)) return;
  const message = `${path} is ${formatValue(text)}; it must be an http or https address, or a path.`;
  throw new UsageError({ path, message });
}

/** The addresses of the embed files and of the page's own factsheet, if any. */
export interface Hosted {
  /** The `integrity` hash of each embed file. */
  hashes: Readonly<Record<string, string>>;
  /** The address of the folder with the embed files. */
  base: string;
  version: string;
  /** The address of the page's own factsheet. */
  src?: string | undefined;
  /** Selects the script with all elements instead of the smallest one. */
  all?: boolean | undefined;
}

/** The styles that the page sets for an element; everything else is inherited from the page. */
export interface Look {
  /** A colour scheme that does not depend on the page's. */
  theme?: 'light' | 'dark' | undefined;
  /** The value of `--soc-accent`. */
  accent?: string | undefined;
  /** The maximum width, in em. */
  width?: number | undefined;
}

export interface EmbedCode {
  /** The address of the script. */
  src: string;
  integrity: string;
  /** Style sheet, script and the tags of the elements with their fallbacks. */
  html: string;
}

/** An element's own tag, or a `div` with `data-soc` for a CMS that removes unknown tags. */
export type Form = 'tag' | 'data-soc';

type Attributes = Readonly<Record<string, string | undefined>>;

function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value ? ` ${key}="${escapeHtml(value)}"` : ` ${key}`],
  );
  return `<${name}${written.join('')}>`;
}

export const tag = (name: string, attributes: Attributes, content = ''): string =>
  `${openTag(name, attributes)}${content}</${name}>`;

export const inLines = (text: string) => `\n${text}\n`;

/** An element in one of its forms. */
export function elementTag(
  { element, attributes }: EmbedItem,
  { lang, ...own }: Record<string, string | undefined>,
  content: string,
  form: Form,
): string {
  const all = { ...attributes, ...own };
  if (form === 'tag') return tag(element, { ...all, lang }, content);
  const data = Object.entries(all).map(([key, value]) => [`data-${key}`, value]);
  const kind = element.replace('soc-', '');
  return tag('div', { 'data-soc': kind, ...Object.fromEntries(data), lang }, content);
}

/** The tags of the elements, each with its fallback as plain HTML. */
export function elementTags(
  items: readonly EmbedItem[],
  options: EmbedOptions,
  src?: string,
  form: Form = 'tag',
): string {
  if (src !== undefined) checkAddress(src, 'src');
  const { factsheet, level, language } = options;
  // The fallback is in the language of the factsheet; on a page in another language it has `lang`.
  const fallbackLanguage = knownLanguage(factsheet.language) ?? 'en';
  const foreign = language && language.split('-')[0] !== fallbackLanguage.split('-')[0];
  const lang = foreign ? language : undefined;
  const tags = items.map((item) => {
    const beside = items.filter((other) => other !== item);
    const plain = fallbackHtml(item, { ...options, language: fallbackLanguage }, beside);
    const isFactsheet = item.element === 'soc-factsheet';
    // Without this slot, soc-factsheet would show the fallback instead of the complete factsheet.
    const slot = isFactsheet ? 'fallback' : undefined;
    const fallback =
      slot || foreign
        ? tag('div', { slot, lang: lang && fallbackLanguage }, inLines(plain))
        : plain;
    const attributes = {
      ...(isFactsheet && { src }),
      'heading-level': level?.toString(),
      lang,
    };
    return elementTag(item, attributes, inLines(fallback), form);
  });
  const html = tags.join('\n\n');
  const wraps = src !== undefined && !items.some(({ element }) => element === 'soc-factsheet');
  if (!wraps) return html;
  return elementTag({ element: 'soc-factsheet', attributes: {} }, { src }, inLines(html), form);
}

/** The CSS selector of an item. A `data-soc` item has two: its script adds the tag. */
function selector({ element, attributes: { name } }: EmbedItem, form: Form): string {
  const named = (key: string) => (name === undefined ? '' : `[${key}="${name}"]`);
  const own = element + named('name');
  const data = `[data-soc="${element.replace('soc-', '')}"]${named('data-name')}`;
  return form === 'tag' ? own : `${own},\n${data}`;
}

/** A rule for the page's style sheet; empty if the look sets nothing. */
export function styleRule(
  items: readonly EmbedItem[],
  { theme, accent, width }: Look,
  form: Form = 'tag',
): string {
  // System colours fit both colour schemes; the page's own colours may not.
  const scheme = theme
    ? [`color-scheme: ${theme}`, 'background: Canvas', 'color: CanvasText', 'padding-inline: 1em']
    : [];
  const declarations = [
    ...scheme,
    ...(accent ? [`--soc-accent: ${accent}`] : []),
    ...(width ? [`max-inline-size: ${width}em`] : []),
  ];
  if (!declarations.length) return '';
  const selectors = [...new Set(items.map((item) => selector(item, form)))].join(',\n');
  return `${selectors} {\n${declarations.map((each) => `  ${each};\n`).join('')}}`;
}

/** The smallest script with the elements: that of a single element, or the one with all elements. */
function scriptFor(
  items: readonly EmbedItem[],
  { hashes, base, src, all }: Hosted,
): Omit<EmbedCode, 'html'> {
  const [element, ...others] = new Set(items.map((item) => item.element));
  // A page with its own factsheet also needs soc-factsheet; one script is smaller than two.
  const file = all || src !== undefined || others.length ? 'soc-elements.js' : `${element}.js`;
  return script(file, hashes, base);
}

/** The address and the hash of a file of dist/embed. */
export function script(
  file: string,
  hashes: Hosted['hashes'],
  base: string,
): Omit<EmbedCode, 'html'> {
  checkAddress(base, 'base');
  const integrity = hashes[file];
  if (!integrity) {
    const message = `${file} is not in dist/embed/integrity.json.`;
    throw new UsageError({ path: file, message });
  }
  return { src: `${base.replace(/\/+$/, '')}/${file}`, integrity };
}

export const scriptTag = ({ src, integrity }: Omit<EmbedCode, 'html'>) =>
  tag('script', { async: '', src, integrity, crossorigin: 'anonymous' });

/** The style sheet that prevents layout shift when the script renders the elements. */
export const sheetTag = ({ src, integrity }: Omit<EmbedCode, 'html'>) =>
  openTag('link', { rel: 'stylesheet', href: src, integrity, crossorigin: 'anonymous' });

/** The embed code: style sheet and script with their hashes, and the tags with their fallbacks. */
export function snippet(
  items: readonly EmbedItem[],
  options: EmbedOptions,
  hosted: Hosted,
  look: Look = {},
  form: Form = 'tag',
): EmbedCode {
  const tags = elementTags(items, options, hosted.src, form);
  const source = scriptFor(items, hosted);
  const { version, base } = hosted;
  const style = styleRule(items, look, form);
  const html = [
    // States the version if the address does not contain it.
    ...(base.includes(version) ? [] : [`<!-- soc-elements ${version} -->`]),
    sheetTag(script('soc-elements.css', hosted.hashes, base)),
    scriptTag(source),
    // This script puts an element into each `div`.
    ...(form === 'data-soc' ? [scriptTag(script('soc-placeholders.js', hosted.hashes, base))] : []),
    ...(style ? [tag('style', {}, inLines(style))] : []),
    tags,
  ].join('\n');
  return { ...source, html };
}
