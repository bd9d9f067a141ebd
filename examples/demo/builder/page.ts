/* The page on which one picks elements by looking at them, and copies what to paste. */
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

/** Where this page itself has the files. */
const here = new URL('dist/embed', document.baseURI).href;

let state = stateOf(location.hash.slice(1));
/** Which of the items the tiles are about. */
let at = 0;

const current = () => state.items[at]!;

/** Everything on the page, from the state. */
function show(): void {
  const { items, level, language, look, base, form: as } = state;
  showItems(by('items'), items, at, (item) => titleOf(item, factsheet, wording));
  const { element } = current();
  form.querySelector<HTMLInputElement>(`[name=element][value="${element}"]`)!.checked = true;
  showRecords(by('records'), current());
  showAttributes(by('attributes'), current());
  const fields = { level, theme: look.theme, width: look.width, form: as };
  for (const [id, value] of Object.entries(fields)) by<Field>(id).value = `${value ?? ''}`;
  // What somebody is writing is theirs until they leave the field.
  for (const [id, value] of Object.entries({ accent: look.accent, lang: language, base })) {
    if (document.activeElement !== by(id)) by<Field>(id).value = value ?? '';
  }
  snippet.value = output(state, base ?? here);
  by('form-note').textContent = notes(state);
  status.textContent = '';
  showPreview(by('preview'), state, here);
}

/** A choice takes the place of the last in the address, so that Back leaves the page. */
function choose(change: Partial<typeof state>): void {
  state = { ...state, ...change };
  at = Math.min(at, state.items.length - 1);
  history.replaceState(null, '', fragmentOf(state));
  show();
}

const withCurrent = (item: EmbedItem) => ({
  items: state.items.map((other, index) => (index === at ? item : other)),
});

document.querySelector('main')!.addEventListener('input', ({ target }) => {
  const { name, value } = target as Field;
  if (name === 'item') {
    at = Number(value);
    show();
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
  at = state.items.length;
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
    status.textContent = 'Copied. Paste it where your page is written as HTML.';
  } catch {
    // The clipboard is only for pages of https, and only where the reader allows it.
    snippet.focus();
    status.textContent =
      'This browser does not let the page copy: it is selected, so copy it by key.';
  }
});

form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => {
  state = stateOf(location.hash.slice(1));
  at = 0;
  show();
});

show();
