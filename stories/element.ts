import type { StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import * as data from '../data/factsheet.en.json';
import { plainElements } from '../src/factsheet/plain-html.js';
import type { Factsheet } from '../src/factsheet/types.js';
import * as wording from '../src/i18n/en.js';

export type Story = StoryObj;
type Tag = keyof typeof plainElements;

/** The whole factsheet; the elements' own declaration of the file names only what they use. */
export const factsheet = data as Factsheet;

/** A record as plain HTML, as an editor would paste it between the tags. */
export function plain(tag: Tag, name?: string, level = 3): string {
  return plainElements[tag]({ factsheet, wording, language: 'en', level }, name);
}

/**
 * Controls, tables and template of an element, from the manifest. `dataProperty` takes an object of
 * the page's own: it stays unset until a story sets it, because any value of it comes before the
 * name. The name is chosen from those of the `records`.
 */
export function element(tag: Tag, dataProperty: string, records: readonly { id: string }[] = []) {
  const { args, argTypes, template } = getStorybookHelpers(tag);
  const { [dataProperty]: _data, 'default-slot': _fallback, ...unset } = args;
  const name = { control: 'select', options: records.map(({ id }) => id) };
  return {
    args: unset,
    argTypes: {
      ...argTypes,
      ...(records.length && { name: { ...argTypes['name'], ...name } }),
      [dataProperty]: { ...argTypes[dataProperty], control: 'object' },
    },
    // Unless a story says otherwise, the tag holds the plain HTML of the record it names.
    render: (given: typeof args) => {
      const level = Number(given['heading-level']) || undefined;
      const fallback = given['default-slot'] ?? plain(tag, given['name'] || undefined, level);
      return template({ ...given, 'default-slot': fallback });
    },
  } as const;
}
