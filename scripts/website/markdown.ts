import { slug } from 'github-slugger';
import MarkdownIt from 'markdown-it';
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
