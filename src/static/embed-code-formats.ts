import { type Piece, titleOf } from './element-catalog.js';
import {
  elementTags,
  type Hosted,
  inLines,
  type Look,
  script,
  scriptTag,
  styleRule,
  tag,
} from './embed-code.js';
import type { Asked } from './fallback-html.js';

/* The same elements for those who build their pages, or may not paste a script. */

const imports = (pieces: readonly Piece[]) =>
  [...new Set(pieces.map(({ element }) => `import 'soc-elements/${element}.js';`))].join('\n');

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** For a page that a bundler makes. */
export function npmForm(pieces: readonly Piece[], asked: Asked, version: string, look: Look) {
  const style = styleRule(pieces, look);
  return [
    `<!-- npm install soc-elements@${version} -->`,
    tag('script', { type: 'module' }, inLines(imports(pieces))),
    ...(style ? [tag('style', {}, inLines(style))] : []),
    elementTags(pieces, asked),
  ].join('\n');
}

/** A component for React; a brace in JSX begins an expression, so the text has none bare. */
export function reactForm(pieces: readonly Piece[], asked: Asked, version: string, look: Look) {
  const style = styleRule(pieces, look);
  const tags = elementTags(pieces, asked).replace(/[{}]/g, (brace) => `{'${brace}'}`);
  const parts = [...(style ? [`<style>{\`${inLines(style)}\`}</style>`] : []), tags];
  return `// npm install soc-elements@${version}
${imports(pieces)}

export function Evidence() {
  return (
    <>
${indented(parts.join('\n'), 6)}
    </>
  );
}`;
}

/** A component for Vue; `v-pre` leaves the tag to the browser and its text as it is. */
export function vueForm(pieces: readonly Piece[], asked: Asked, version: string, look: Look) {
  const style = styleRule(pieces, look);
  const tags = elementTags(pieces, asked).replace(/^<soc-[a-z-]+/gm, '$& v-pre');
  return [
    `<!-- npm install soc-elements@${version} -->`,
    tag('script', { setup: '' }, inLines(imports(pieces))),
    '',
    tag('template', {}, inLines(indented(tags, 2))),
    ...(style ? ['', tag('style', {}, inLines(style))] : []),
  ].join('\n');
}

/** The elements for which the WordPress plugin has a shortcode. */
export const shortcodes = [
  'soc-stat',
  'soc-case-study',
  'soc-exit-framework',
  'soc-evidence-gaps',
  'soc-factsheet',
];

/** For WordPress, with the plugin: it brings the script along, and knows the post's language. */
export function wordpressForm(pieces: readonly Piece[], { level }: Asked): string {
  const shortcode = ({ element, attributes: { name, view } }: Piece) => {
    const all = Object.entries({ name, view, heading_level: level });
    const written = all.map(([key, value]) => (value ? ` ${key}="${value}"` : ''));
    return `[${element.replaceAll('-', '_')}${written.join('')}]`;
  };
  return pieces
    .filter(({ element }) => shortcodes.includes(element))
    .map(shortcode)
    .join('\n');
}

/** What a frame takes for an element whose length nobody knows yet, in pixels. */
const frameHeight = 480;

/** For a page that lets no script of another place in: a frame for each element. */
export function iframeForm(
  pieces: readonly Piece[],
  asked: Asked,
  { base, hashes }: Hosted,
  { theme, accent, width }: Look,
): string {
  const frame = (piece: Piece) => {
    const { element, attributes } = piece;
    const all = {
      element,
      ...attributes,
      'heading-level': asked.level?.toString(),
      lang: asked.language,
      theme,
      accent,
      width: width?.toString(),
    };
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(all)) if (value) query.set(key, value);
    return tag('iframe', {
      src: `${base.replace(/\/+$/, '')}/frame.html?${query}`,
      title: titleOf(piece, asked.factsheet, asked.wording),
      width: '100%',
      height: String(frameHeight),
      loading: 'lazy',
      // Obsolete, and the only way to be without a border that needs no style.
      frameborder: '0',
    });
  };
  return [...pieces.map(frame), scriptTag(script('frame-height.js', hashes, base))].join('\n');
}
