import { elementCatalog } from '../../../src/static/element-catalog.js';
import type { State } from './state.js';

/** The note on each form. */
const forms: Record<State['form'], string> = {
  html: 'The tag contains the same fact as plain HTML, for readers without JavaScript.',
  cms: 'The script turns each box into an element. Without the script, the box shows its text.',
  iframe:
    'The last line sets the height of the frame. If the page allows no script, leave it out: the frame then scrolls.',
  wordpress: 'The plugin loads the script. Colour, theme, width and language come from your site.',
  npm: 'The module registers the element. Bundlers with HTML entries include it.',
  react: 'React passes unknown tags to the browser: the element needs no wrapper.',
  vue: 'With v-pre, Vue does not compile the tag.',
};

const style = ' If your page’s policy forbids inline styles, move the rules to its style sheet.';

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
    alone ? ' soc-references lists what other elements on the page cite; alone, it is empty.' : '',
  ].join('');
}
