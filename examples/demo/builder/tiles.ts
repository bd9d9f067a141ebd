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

/** Shows the list of items, if there are several, with a button to remove each. */
export function showItems(
  container: HTMLElement,
  items: readonly EmbedItem[],
  at: number,
  title: (item: EmbedItem) => string,
): void {
  container.hidden = items.length < 2;
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
  const hadFocus = container.contains(document.activeElement);
  container.querySelector('ul')!.replaceChildren(...entries);
  if (hadFocus) container.querySelector<HTMLElement>(':checked')?.focus();
}

/** Shows a tile with a miniature for each record that the element can show. */
export function showRecords(container: HTMLElement, { element, attributes }: EmbedItem): void {
  const { nameIsOptional } = elementCatalog[element]!;
  const records = nameIsOptional ? [] : recordsFor(element, factsheet);
  container.hidden = !records.length;
  if (container.dataset.element !== element) {
    container.dataset.element = element;
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
    container.querySelector('.tiles')!.replaceChildren(...tiles);
  }
  for (const radio of container.querySelectorAll('input')) {
    radio.checked = radio.value === attributes.name;
  }
}

/** The labels of each attribute: that of the missing attribute, and those of its values. */
const labels: Record<string, [none: string, (element: string, value: string) => string]> = {
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

/** Shows the selects for the other attributes of the element. */
export function showAttributes(container: HTMLElement, { element, attributes }: EmbedItem): void {
  const { choices = {} } = elementCatalog[element]!;
  container.hidden = !Object.keys(choices).length;
  for (const select of container.querySelectorAll('select')) {
    const values = choices[select.name]?.(factsheet) ?? [];
    select.parentElement!.hidden = !values.length;
    const [noneLabel, label] = labels[select.name]!;
    const none = make('option', { value: '' }, noneLabel || (firstViews[element] ?? ''));
    const options = values.map((value) => make('option', { value }, label(element, value)));
    select.replaceChildren(none, ...options);
    select.value = attributes[select.name] ?? '';
  }
}
