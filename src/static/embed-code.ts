import { knownLanguage } from '../factsheet/format.js';
import type { EmbedItem } from './element-catalog.js';
import { type EmbedOptions, fallbackHtml, UsageError } from './fallback-html.js';
import { escapeHtml } from './html.js';

/** Whether a text can be an address that a page loads from: http, https, or a path. */
export const isAddress = (text: string) =>
  text !== '' && !/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(text);

/** How the page gets the script and, where it is not the built-in factsheet, the data. */
export interface Hosted {
  /** The hash of each embed file. */
  hashes: Readonly<Record<string, string>>;
  /** Where the embed files are. */
  base: string;
  version: string;
  /** Where the page finds the factsheet. */
  src?: string | undefined;
  /** The script with all elements instead of the smallest. */
  all?: boolean | undefined;
}

/** What the page sets of an element's look; the rest follows from the page. */
export interface Look {
  /** Light or dark whatever the page is. */
  theme?: 'light' | 'dark' | undefined;
  /** A colour of `--soc-accent`. */
  accent?: string | undefined;
  /** The greatest width, in em. */
  width?: number | undefined;
}

export interface EmbedCode {
  /** The address of the script. */
  src: string;
  integrity: string;
  /** The tag of the script, and those of the elements with the same facts inside. */
  html: string;
}

/** How an element is written: by its own tag, or as one that every CMS lets through. */
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

/** An element's tag in one of its forms. */
function elementTag(
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

/** The tags of the elements, each with the same fact inside as plain HTML. */
export function elementTags(
  items: readonly EmbedItem[],
  options: EmbedOptions,
  src?: string,
  form: Form = 'tag',
): string {
  const { factsheet, level, language } = options;
  // The fallback is in the factsheet's language throughout, and says so on a page in another.
  const own = knownLanguage(factsheet.language) ?? 'en';
  const foreign = language && language.split('-')[0] !== own.split('-')[0];
  const lang = foreign ? language : undefined;
  const tags = items.map((item) => {
    const beside = items.filter((other) => other !== item);
    const plain = fallbackHtml(item, { ...options, language: own }, beside);
    const whole = item.element === 'soc-factsheet';
    // Whatever else stands in a soc-factsheet is shown instead of all of it.
    const slot = whole ? 'fallback' : undefined;
    const fallback =
      slot || foreign ? tag('div', { slot, lang: lang && own }, inLines(plain)) : plain;
    const attributes = {
      ...(whole && { src }),
      'heading-level': level?.toString(),
      lang,
    };
    return elementTag(item, attributes, inLines(fallback), form);
  });
  const shown = tags.join('\n\n');
  const wraps = src !== undefined && !items.some(({ element }) => element === 'soc-factsheet');
  if (!wraps) return shown;
  return elementTag({ element: 'soc-factsheet', attributes: {} }, { src }, inLines(shown), form);
}

/** How a style sheet finds a item, whichever form its tag has. */
function selector({ element, attributes: { name } }: EmbedItem, form: Form): string {
  const named = (key: string) => (name === undefined ? '' : `[${key}="${name}"]`);
  const own = element + named('name');
  const data = `[data-soc="${element.replace('soc-', '')}"]${named('data-name')}`;
  return form === 'tag' ? own : `${own},\n${data}`;
}

/** A rule for the page's style sheet; empty where all follows from the page. */
export function styleRule(
  items: readonly EmbedItem[],
  { theme, accent, width }: Look,
  form: Form = 'tag',
): string {
  // The browser's own ground and text colour are right in each scheme; the page's would not be.
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

/** The smallest script that has the elements: one's own, or for several the whole. */
function scriptFor(
  items: readonly EmbedItem[],
  { hashes, base, src, all }: Hosted,
): Omit<EmbedCode, 'html'> {
  const [element, ...others] = new Set(items.map((item) => item.element));
  // A factsheet of one's own takes two elements, and the whole is smaller than two scripts.
  const file = all || src !== undefined || others.length ? 'soc-elements.js' : `${element}.js`;
  return script(file, hashes, base);
}

/** A file of dist/embed with its hash. */
export function script(
  file: string,
  hashes: Hosted['hashes'],
  base: string,
): Omit<EmbedCode, 'html'> {
  const integrity = hashes[file];
  if (!integrity) {
    const message = `${file} is not in dist/embed/integrity.json.`;
    throw new UsageError({ path: file, message });
  }
  return { src: `${base.replace(/\/+$/, '')}/${file}`, integrity };
}

export const scriptTag = ({ src, integrity }: Omit<EmbedCode, 'html'>) =>
  tag('script', { async: '', src, integrity, crossorigin: 'anonymous' });

/** The style sheet that keeps the page from moving when the script comes. */
const styleTag = (hashes: Hosted['hashes'], base: string) => {
  const { src, integrity } = script('soc-elements.css', hashes, base);
  return openTag('link', { rel: 'stylesheet', href: src, integrity, crossorigin: 'anonymous' });
};

/** What to paste: style sheet and script with their hashes, and the tags with the same facts inside. */
export function snippet(
  items: readonly EmbedItem[],
  options: EmbedOptions,
  hosted: Hosted,
  look: Look = {},
  form: Form = 'tag',
): EmbedCode {
  const tags = elementTags(items, options, hosted.src, form);
  const made = scriptFor(items, hosted);
  const { version, base } = hosted;
  const style = styleRule(items, look, form);
  const html = [
    // An address without the version does not tell which one was pasted.
    ...(base.includes(version) ? [] : [`<!-- soc-elements ${version} -->`]),
    styleTag(hosted.hashes, base),
    scriptTag(made),
    ...(style ? [tag('style', {}, inLines(style))] : []),
    tags,
  ].join('\n');
  return { ...made, html };
}
