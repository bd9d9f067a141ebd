import { elementCatalog } from '../../../src/static/element-catalog.js';
import type { State } from './state.js';

/** What one must know of each form. */
const forms: Record<State['form'], string> = {
  html: 'The same fact stands inside the tag as plain HTML, for readers without script.',
  cms: 'The script makes an element of each box; where it never runs, the box reads as it is.',
  iframe:
    'The last line gives the frame its height. Where no script at all is let in, leave it out: the frame then scrolls.',
  wordpress:
    'The plugin brings the script along. Colour, theme, width and language are your site’s own.',
  npm: 'The module registers the element; any bundler that starts from HTML finds it.',
  react: 'React passes on what it does not know: the element needs no wrapper.',
  vue: 'v-pre tells Vue to leave the tag to the browser.',
};

const style =
  ' If your page’s policy forbids styles inside the page, move the rules to its style sheet.';

export function notes({ form, look, items }: State): string {
  const styled = Object.values(look).some(Boolean) && form !== 'iframe' && form !== 'wordpress';
  const alone =
    items.every(({ element }) => element === 'soc-references') ||
    (form === 'iframe' && items.some(({ element }) => element === 'soc-references'));
  const without =
    form === 'wordpress' ? items.filter(({ element }) => !elementCatalog[element]!.wordpress) : [];
  return [
    forms[form],
    ...without.map(({ element }) => ` It has no shortcode for ${element}.`),
    styled ? style : '',
    alone ? ' Endnotes list what the elements on the same page cite; alone, there are none.' : '',
  ].join('');
}
