/* The page on which one picks elements by looking at them, and copies what to paste. */
import { whole as factsheet } from '../../../src/factsheet/built-in.js';
import * as wording from '../../../src/i18n/en.js';
import { offered, type Piece, titleOf } from '../../../src/static/element-catalog.js';
import { notes } from './notes.js';
import { output } from './output.js';
import { showPreview } from './preview.js';
import { fragmentOf, pieceOf, stateOf } from './state.js';
import { showAttributes, showPieces, showRecords } from './tiles.js';

type Field = HTMLInputElement | HTMLSelectElement;

const by = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = by<HTMLFormElement>('choice');
const snippet = by<HTMLTextAreaElement>('snippet');
const status = by('copied');

/** Where this page itself has the files. */
const here = new URL('dist/embed', document.baseURI).href;

let state = stateOf(location.hash.slice(1));
/** Which of the pieces the tiles are about. */
let at = 0;

const current = () => state.pieces[at]!;

/** Everything on the page, from the state. */
function show(): void {
  const { pieces, level, language, look, base, form: as } = state;
  showPieces(by('pieces'), pieces, at, (piece) => titleOf(piece, factsheet, wording));
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
  at = Math.min(at, state.pieces.length - 1);
  history.replaceState(null, '', fragmentOf(state));
  show();
}

const withCurrent = (piece: Piece) => ({
  pieces: state.pieces.map((other, index) => (index === at ? piece : other)),
});

document.querySelector('main')!.addEventListener('input', ({ target }) => {
  const { name, value } = target as Field;
  if (name === 'piece') {
    at = Number(value);
    show();
  } else if (name === 'element') {
    choose(withCurrent(pieceOf(value)));
  } else if (isAttribute(name)) {
    const { element, attributes } = current();
    choose(withCurrent(pieceOf(element, { ...attributes, [name]: value })));
  } else {
    const written = new URLSearchParams(fragmentOf(state).slice(1));
    written.set(name === 'form' ? 'as' : name, value.trim());
    choose(stateOf(`${written}`));
  }
});

const isAttribute = (name: string) => ['name', 'view', 'category', 'aspect'].includes(name);

by('add').addEventListener('click', () => {
  const element = Object.keys(offered).find((tag) =>
    state.pieces.every((piece) => piece.element !== tag),
  );
  at = state.pieces.length;
  choose({ pieces: [...state.pieces, pieceOf(element ?? 'soc-stat')] });
  form.querySelector<HTMLInputElement>('[name=element]:checked')!.focus();
});

by('pieces').addEventListener('click', ({ target }) => {
  const { value } = (target as Element).closest('button') ?? {};
  if (value === undefined) return;
  choose({ pieces: state.pieces.filter((_, index) => index !== Number(value)) });
  form.querySelector<HTMLInputElement>('[name=piece]:checked, [name=element]:checked')!.focus();
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
