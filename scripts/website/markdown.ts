import { slug } from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';
import anchor from 'markdown-it-anchor';

/**
 * Markdown as GitHub reads it, with the same ids of headings, so that a link to a heading works in
 * both places. Headings link to themselves. Code and tables can be scrolled with the keyboard.
 */
export function markdown(): MarkdownIt {
  const renderer = new MarkdownIt().use(anchor, {
    slugify: (text: string) => slug(text),
    permalink: anchor.permalink.headerLink({ safariReaderFix: true }),
    tabIndex: false,
  });
  const { rules } = renderer.renderer;
  rules.table_open = () =>
    '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>\n';
  rules.table_close = () => '</table></div>\n';
  const fence = rules.fence!;
  rules.fence = (...args) => fence(...args).replace('<pre>', '<pre tabindex="0">');
  return renderer;
}

/** Markdown as HTML, with the addresses of its links and pictures as `link` gives them. */
export function renderWithLinks(
  renderer: MarkdownIt,
  text: string,
  link: (address: string) => string,
): string {
  const tokens = renderer.parse(text, {});
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    for (const name of ['href', 'src']) {
      const address = token.attrGet(name);
      if (address) token.attrSet(name, link(address));
    }
  }
  return renderer.renderer.render(tokens, renderer.options, {});
}

/** The words of a token with children, without marks and links. */
export const plainText = ({ children }: Token): string =>
  (children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');

/** The ids and texts of the second-level headings. */
export function sectionsOf(renderer: MarkdownIt, text: string) {
  const tokens = renderer.parse(text, {});
  return tokens.flatMap((token, index) =>
    token.type === 'heading_open' && token.tag === 'h2'
      ? [{ id: token.attrGet('id'), title: plainText(tokens[index + 1]!) }]
      : [],
  );
}
