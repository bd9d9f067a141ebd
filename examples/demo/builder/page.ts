/* The snippet builder: users choose elements by their appearance and copy the code to paste. */
import { builtInFactsheet as factsheet } from '../../../src/factsheet/built-in.js';
import * as wording from '../../../src/i18n/en.js';
import { type EmbedItem, elementCatalog, titleOf } from '../../../src/static/element-catalog.js';
import { notes } from './notes.js';
import { output } from './output.js';
import { showPreview } from './preview.js';
import { fragmentOf, itemOf, stateOf } from './state.js';
import { showAttributes, showItems, showRecords } from './tiles.js';

type Field = HTMLInputElement | HTMLSelectElement;

const by = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = by<HTMLFormElement>('choice');
const snippet = by<HTMLTextAreaElement>('snippet');
const status = by('copied');

/** The address of this site's embed files. */
const here = new URL('dist/embed', document.baseURI).href;

let state = stateOf(location.hash.slice(1));
/** The index of the item that the tiles edit. */
let selected = 0;

const current = () => state.items[selected]!;

/** Renders the page from the state. */
function render(): void {
  const { items, level, language, look, base, form: as } = state;
  showItems(by('items'), items, selected, (item) => titleOf(item, factsheet, wording));
  const { element } = current();
  form.querySelector<HTMLInputElement>(`[name=element][value="${element}"]`)!.checked = true;
  showRecords(by('records'), current());
  showAttributes(by('attributes'), current());
  const fields = { level, theme: look.theme, width: look.width, form: as };
  for (const [id, value] of Object.entries(fields)) by<Field>(id).value = `${value ?? ''}`;
  // A focused field keeps its text while the user types.
  for (const [id, value] of Object.entries({ accent: look.accent, lang: language, base })) {
    if (document.activeElement !== by(id)) by<Field>(id).value = value ?? '';
  }
  snippet.value = output(state, base ?? here);
  by('form-note').textContent = notes(state);
  status.textContent = '';
  showPreview(by('preview'), state, here);
}

/** Updates the state. Replaces the history entry, so that Back leaves the page. */
function choose(change: Partial<typeof state>): void {
  state = { ...state, ...change };
  selected = Math.min(selected, state.items.length - 1);
  history.replaceState(null, '', fragmentOf(state));
  render();
}

const withCurrent = (item: EmbedItem) => ({
  items: state.items.map((other, index) => (index === selected ? item : other)),
});

document.querySelector('main')!.addEventListener('input', ({ target }) => {
  const { name, value } = target as Field;
  if (name === 'item') {
    selected = Number(value);
    render();
  } else if (name === 'element') {
    choose(withCurrent(itemOf(value)));
  } else if (isAttribute(name)) {
    const { element, attributes } = current();
    choose(withCurrent(itemOf(element, { ...attributes, [name]: value })));
  } else {
    const written = new URLSearchParams(fragmentOf(state).slice(1));
    written.set(name === 'form' ? 'as' : name, value.trim());
    choose(stateOf(`${written}`));
  }
});

const isAttribute = (name: string) => ['name', 'view', 'category', 'aspect'].includes(name);

by('add').addEventListener('click', () => {
  const element = Object.keys(elementCatalog).find((tag) =>
    state.items.every((item) => item.element !== tag),
  );
  selected = state.items.length;
  choose({ items: [...state.items, itemOf(element ?? 'soc-stat')] });
  form.querySelector<HTMLInputElement>('[name=element]:checked')!.focus();
});

by('items').addEventListener('click', ({ target }) => {
  const { value } = (target as Element).closest('button') ?? {};
  if (value === undefined) return;
  choose({ items: state.items.filter((_, index) => index !== Number(value)) });
  form.querySelector<HTMLInputElement>('[name=item]:checked, [name=element]:checked')!.focus();
});

by('copy').addEventListener('click', async () => {
  snippet.select();
  try {
    await navigator.clipboard.writeText(snippet.value);
    status.textContent = 'Copied. Paste it into the HTML of your page.';
  } catch {
    // The clipboard needs https and the user's permission.
    snippet.focus();
    status.textContent = 'The browser refused to copy. The code is selected for you to copy.';
  }
});

form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => {
  state = stateOf(location.hash.slice(1));
  selected = 0;
  render();
});

render();
