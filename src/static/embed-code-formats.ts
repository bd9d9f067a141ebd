import { type EmbedItem, elementCatalog, titleOf } from './element-catalog.js';
import {
  checkAddress,
  elementTags,
  type Hosted,
  inLines,
  type Look,
  script,
  scriptTag,
  styleRule,
  tag,
} from './embed-code.js';
import type { EmbedOptions } from './fallback-html.js';

/* Embed code for bundlers, frameworks, WordPress and frames. */

const imports = (items: readonly EmbedItem[]) =>
  [...new Set(items.map(({ element }) => `import 'soc-elements/${element}.js';`))].join('\n');

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** Embed code for a page that is built by a bundler. */
export function npmForm(
  items: readonly EmbedItem[],
  options: EmbedOptions,
  version: string,
  look: Look,
) {
  const style = styleRule(items, look);
  return [
    `<!-- npm install soc-elements@${version} -->`,
    tag('script', { type: 'module' }, inLines(imports(items))),
    ...(style ? [tag('style', {}, inLines(style))] : []),
    elementTags(items, options),
  ].join('\n');
}

/** A React component. Braces in the text are escaped, because they start an expression in JSX. */
export function reactForm(
  items: readonly EmbedItem[],
  options: EmbedOptions,
  version: string,
  look: Look,
) {
  const style = styleRule(items, look);
  const tags = elementTags(items, options).replace(/[{}]/g, (brace) => `{'${brace}'}`);
  const parts = [...(style ? [`<style>{\`${inLines(style)}\`}</style>`] : []), tags];
  return `// npm install soc-elements@${version}
${imports(items)}

export function Evidence() {
  return (
    <>
${indented(parts.join('\n'), 6)}
    </>
  );
}`;
}

/** A Vue component. With `v-pre`, Vue compiles neither the tag nor its text. */
export function vueForm(
  items: readonly EmbedItem[],
  options: EmbedOptions,
  version: string,
  look: Look,
) {
  const style = styleRule(items, look);
  const tags = elementTags(items, options).replace(/^<soc-[a-z-]+/gm, '$& v-pre');
  return [
    `<!-- npm install soc-elements@${version} -->`,
    tag('script', { setup: '' }, inLines(imports(items))),
    '',
    tag('template', {}, inLines(indented(tags, 2))),
    ...(style ? ['', tag('style', {}, inLines(style))] : []),
  ].join('\n');
}

/** Shortcodes of the WordPress plugin, which loads the script and reads the language of the post. */
export function wordpressForm(items: readonly EmbedItem[], { level }: EmbedOptions): string {
  const shortcode = ({ element, attributes: { name, view } }: EmbedItem) => {
    const all = Object.entries({ name, view, heading_level: level });
    const written = all.map(([key, value]) => (value ? ` ${key}="${value}"` : ''));
    return `[${element.replaceAll('-', '_')}${written.join('')}]`;
  };
  return items
    .filter(({ element }) => elementCatalog[element]!.wordpress)
    .map(shortcode)
    .join('\n');
}

/** The height of a frame before frame-height.js sets it, in pixels. */
const frameHeight = 480;

/** The address of the page that shows an element in a frame. */
export function frameAddress(
  { element, attributes }: EmbedItem,
  { level, language }: Pick<EmbedOptions, 'level' | 'language'>,
  base: string,
  { theme, accent, width }: Look = {},
): string {
  checkAddress(base, 'base');
  const all = {
    element,
    ...attributes,
    'heading-level': level?.toString(),
    lang: language,
    theme,
    accent,
    width: width?.toString(),
  };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(all)) if (value) query.set(key, value);
  return `${base.replace(/\/+$/, '')}/frame.html?${query}`;
}

/** A frame, which screen readers announce by its title. */
export const frameTag = (src: string, title: string, height = frameHeight): string =>
  tag('iframe', {
    src,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    // Obsolete, but the only way to remove the border without a style.
    frameborder: '0',
  });

/** A frame for each element, and the script that sets the heights of the frames. */
export function iframeForm(
  items: readonly EmbedItem[],
  options: EmbedOptions,
  { base, hashes }: Hosted,
  look: Look,
): string {
  const frames = items.map((item) =>
    frameTag(
      frameAddress(item, options, base, look),
      titleOf(item, options.factsheet, options.wording),
    ),
  );
  return [...frames, scriptTag(script('frame-height.js', hashes, base))].join('\n');
}
