import { builtInFactsheet as factsheet } from '../../../src/factsheet/built-in.js';
import { knownLanguage } from '../../../src/factsheet/format.js';
import { type EmbedItem, elementCatalog, recordsFor } from '../../../src/static/element-catalog.js';
import { isAddress, type Look } from '../../../src/static/embed-code.js';

const forms = ['html', 'cms', 'iframe', 'wordpress', 'npm', 'react', 'vue'] as const;
const themes = ['light', 'dark'] as const;
/** Widths to choose from, in em. */
const widths = [20, 30, 40] as const;
const levels = [2, 3, 4, 5, 6] as const;

/** All that can be chosen. What is left out follows from the page the snippet goes into. */
export interface State {
  /** One at least. */
  items: readonly EmbedItem[];
  level?: number | undefined;
  language?: string | undefined;
  look: Look;
  /** Where dist/embed is hosted, if not beside this page. */
  base?: string | undefined;
  form: (typeof forms)[number];
}

/** The one of the values that was written, or none. */
function oneOf<T extends string | number>(values: readonly T[], written: string | null) {
  return values.find((value) => String(value) === written);
}

/** A item that shows something: an attribute that is none of its element's is left out. */
export function itemOf(
  element: string,
  written: Readonly<Record<string, string | undefined>> = {},
): EmbedItem {
  const { nameIsOptional, choices = {} } = elementCatalog[element]!;
  const records = nameIsOptional ? [] : recordsFor(element, factsheet);
  const attributes: Record<string, string | undefined> = {};
  if (records.length) {
    const ids = records.map(({ id }) => id);
    attributes.name = oneOf(ids, written.name ?? null) ?? ids[0];
  }
  for (const [key, values] of Object.entries(choices)) {
    attributes[key] = oneOf(values(factsheet), written[key] ?? null);
  }
  return { element, attributes };
}

const first = itemOf('soc-stat', { name: 'women-among-trafficking-victims' });

/** Reads a page's fragment: each `element` begins a item, whose attributes follow it. */
export function stateOf(fragment: string): State {
  const query = new URLSearchParams(fragment);
  const written: { element: string; attributes: Record<string, string> }[] = [];
  for (const [key, value] of query) {
    if (key === 'element') written.push({ element: value, attributes: {} });
    else written.at(-1)?.attributes && Object.assign(written.at(-1)!.attributes, { [key]: value });
  }
  const items = written
    .filter(({ element }) => Object.hasOwn(elementCatalog, element))
    .map(({ element, attributes }) => itemOf(element, attributes));
  const accent = query.get('accent') ?? '';
  const base = query.get('base') ?? '';
  return {
    items: items.length ? items : [first],
    level: oneOf(levels, query.get('level')),
    language: knownLanguage(query.get('lang') ?? ''),
    look: {
      theme: oneOf(themes, query.get('theme')),
      accent: /^#[\da-f]{6}$/i.test(accent) ? accent : undefined,
      width: oneOf(widths, query.get('width')),
    },
    base: isAddress(base) ? base : undefined,
    form: oneOf(forms, query.get('as')) ?? 'html',
  };
}

/** The fragment that brings all this back. */
export function fragmentOf({ items, level, language, look, base, form }: State): string {
  const query = new URLSearchParams();
  const set = (entries: object) => {
    for (const [key, value] of Object.entries(entries)) if (value) query.append(key, `${value}`);
  };
  for (const { element, attributes } of items) set({ element, ...attributes });
  set({ level, lang: language, ...look, base, as: form === 'html' ? undefined : form });
  return `#${query}`;
}
