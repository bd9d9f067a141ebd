import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { builtInFactsheet } from '../src/factsheet/built-in.js';
import type { Factsheet } from '../src/factsheet/types.js';
import * as wording from '../src/i18n/en.js';
import { elementHtml } from '../src/static/element-catalog.js';

export type Story = StoryObj;
/** An element that has a plain form. */
export type Tag = `soc-${string}` & keyof HTMLElementTagNameMap;

/** The built-in factsheet, whole. */
export const factsheet: Factsheet = builtInFactsheet;

/** A record as plain HTML, as an editor would paste it between the tags. */
export function plain(tag: Tag, name?: string, level = 3): string {
  return elementHtml(tag, { factsheet, wording, language: 'en', level }, { name });
}

/** A property without a default has none; the helpers say it is an empty text. */
function withoutEmptyDefaults(argTypes: ArgTypes): ArgTypes {
  const entries = Object.entries(argTypes).map(([key, argType]) => {
    const { defaultValue, ...table } = argType.table ?? {};
    return [key, defaultValue?.summary ? argType : { ...argType, table }];
  });
  return Object.fromEntries(entries);
}

const isSet = ([, value]: [string, unknown]) => value !== undefined;

/**
 * Controls, tables and template of an element, from the manifest. `dataProperty` takes an object of
 * the page's own: it stays unset until a story sets it, because any value of it comes before the
 * name. The name is chosen from those of the `records`.
 */
export function element(
  tag: Tag,
  dataProperty: string | undefined,
  records: readonly { id: string }[] = [],
): Pick<Meta, 'argTypes' | 'render'> {
  const { args, template, ...helpers } = getStorybookHelpers(tag);
  const argTypes = withoutEmptyDefaults(helpers.argTypes);
  const { [dataProperty ?? '']: _data, ...unset } = args;
  return {
    argTypes: {
      ...argTypes,
      ...(records.length && {
        name: { ...argTypes.name, control: 'select', options: records.map(({ id }) => id) },
      }),
      ...(dataProperty && {
        [dataProperty]: { ...argTypes[dataProperty], control: 'object' },
      }),
    },
    // Unless a story says otherwise, the tag holds the plain HTML of the record it names.
    render: (given) => {
      const set = Object.fromEntries(Object.entries(given).filter(isSet));
      const level = Number(set['heading-level']) || undefined;
      const fallback = set['default-slot'] ?? plain(tag, set.name, level);
      return template({ ...unset, ...set, 'default-slot': fallback });
    },
  };
}
