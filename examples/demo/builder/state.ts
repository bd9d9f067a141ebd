import { builtInFactsheet as factsheet } from '../../../src/factsheet/built-in.js';
import { knownLanguage } from '../../../src/factsheet/format.js';
import { type EmbedItem, elementCatalog, recordsFor } from '../../../src/static/element-catalog.js';
import { isAddress, type Look } from '../../../src/static/embed-code.js';

const forms = ['html', 'cms', 'iframe', 'wordpress', 'npm', 'react', 'vue'] as const;
const themes = ['light', 'dark'] as const;
/** Widths to choose from, in em. */
const widths = [20, 30, 40] as const;
const levels = [2, 3, 4, 5, 6] as const;

/** The choices of the builder. The host page determines what is undefined. */
export interface State {
  /** At least one. */
  items: readonly EmbedItem[];
  level?: number | undefined;
  language?: string | undefined;
  look: Look;
  /** The address of dist/embed, if it is not on this site. */
  base?: string | undefined;
  form: (typeof forms)[number];
}

/** The value that matches the text; `undefined` if there is none. */
function oneOf<T extends string | number>(values: readonly T[], written: string | null) {
  return values.find((value) => String(value) === written);
}

/** A valid item: it names an existing record, and has only attributes and values of its element. */
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

/** Parses the fragment: each `element` starts an item, and the attributes of the item follow. */
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

/** The fragment from which `stateOf` restores the state. */
export function fragmentOf({ items, level, language, look, base, form }: State): string {
  const query = new URLSearchParams();
  const set = (entries: object) => {
    for (const [key, value] of Object.entries(entries)) if (value) query.append(key, `${value}`);
  };
  for (const { element, attributes } of items) set({ element, ...attributes });
  set({ level, lang: language, ...look, base, as: form === 'html' ? undefined : form });
  return `#${query}`;
}
