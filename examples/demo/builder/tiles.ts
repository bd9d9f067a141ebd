import { builtInFactsheet as factsheet } from '../../../src/factsheet/built-in.js';
import * as wording from '../../../src/i18n/en.js';
import {
  type EmbedItem,
  elementCatalog,
  recordsFor,
  titleOf,
} from '../../../src/static/element-catalog.js';

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The items to choose between, where there are several, and a way to take each out. */
export function showItems(
  place: HTMLElement,
  items: readonly EmbedItem[],
  at: number,
  title: (item: EmbedItem) => string,
): void {
  place.hidden = items.length < 2;
  const entries = items.map((item, index) => {
    const radio = make('input', { type: 'radio', name: 'item', value: `${index}` });
    radio.checked = index === at;
    const remove = make(
      'button',
      { type: 'button', value: `${index}`, 'aria-label': `Remove: ${title(item)}` },
      'Remove',
    );
    return make('li', {}, make('label', {}, radio, ` ${title(item)}`), ' ', remove);
  });
  const hadFocus = place.contains(document.activeElement);
  place.querySelector('ul')!.replaceChildren(...entries);
  if (hadFocus) place.querySelector<HTMLElement>(':checked')?.focus();
}

/** A tile for each record that the element can show, as small as it takes to tell them apart. */
export function showRecords(place: HTMLElement, { element, attributes }: EmbedItem): void {
  const { nameIsOptional } = elementCatalog[element]!;
  const records = nameIsOptional ? [] : recordsFor(element, factsheet);
  place.hidden = !records.length;
  if (place.dataset.element !== element) {
    place.dataset.element = element;
    const tiles = records.map(({ id }) => {
      const item = { element, attributes: { name: id } };
      const miniature = make('span', { class: 'miniature', 'aria-hidden': 'true', inert: '' });
      miniature.append(make(element as 'soc-stat', { name: id }));
      return make(
        'label',
        { class: 'tile' },
        make('input', { type: 'radio', name: 'name', value: id }),
        make('span', { class: 'caption' }, titleOf(item, factsheet, wording)),
        miniature,
      );
    });
    place.querySelector('.tiles')!.replaceChildren(...tiles);
  }
  for (const radio of place.querySelectorAll('input')) {
    radio.checked = radio.value === attributes.name;
  }
}

/** What each value of an attribute is called; the first is what holds without it. */
const labels: Record<string, [whole: string, (element: string, value: string) => string]> = {
  view: ['', (_, value) => ({ map: 'A map', table: wording.stats.table })[value] ?? value],
  category: [
    wording.stats.all,
    (_, value) =>
      factsheet.definitions.flatMap(({ categories }) => categories).find(({ id }) => id === value)
        ?.label ?? value,
  ],
  aspect: [
    wording.stats.all,
    (_, value) => factsheet.aspects.find(({ id }) => id === value)?.label ?? value,
  ],
};
const firstViews: Record<string, string> = {
  'soc-evidence-gaps': 'A list',
  'soc-stats': wording.stats.cards,
};

/** The element's other attributes. */
export function showAttributes(place: HTMLElement, { element, attributes }: EmbedItem): void {
  const { choices = {} } = elementCatalog[element]!;
  place.hidden = !Object.keys(choices).length;
  for (const select of place.querySelectorAll('select')) {
    const values = choices[select.name]?.(factsheet) ?? [];
    select.parentElement!.hidden = !values.length;
    const [whole, label] = labels[select.name]!;
    const none = make('option', { value: '' }, whole || (firstViews[element] ?? ''));
    const options = values.map((value) => make('option', { value }, label(element, value)));
    select.replaceChildren(none, ...options);
    select.value = attributes[select.name] ?? '';
  }
}
