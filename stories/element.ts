import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { builtInFactsheet } from '../src/factsheet/built-in.js';
import type { Factsheet } from '../src/factsheet/types.js';
import * as wording from '../src/i18n/en.js';
import { elementHtml } from '../src/static/element-catalog.js';

export type Story = StoryObj;
/** The tag of an element. */
export type Tag = `soc-${string}` & keyof HTMLElementTagNameMap;

/** The complete built-in factsheet. */
export const factsheet: Factsheet = builtInFactsheet;

/** The fallback of an element as plain HTML. */
export function plain(tag: Tag, name?: string, level = 3): string {
  return elementHtml(tag, { factsheet, wording, language: 'en', level }, { name });
}

/** Removes the empty default that the helpers give to properties without a default. */
function withoutEmptyDefaults(argTypes: ArgTypes): ArgTypes {
  const entries = Object.entries(argTypes).map(([key, argType]) => {
    const { defaultValue, ...table } = argType.table ?? {};
    return [key, defaultValue?.summary ? argType : { ...argType, table }];
  });
  return Object.fromEntries(entries);
}

const isSet = ([, value]: [string, unknown]) => value !== undefined;

/**
 * Controls, tables and template of an element, from the manifest. `dataProperty` names the property
 * that accepts a record. It stays unset until a story sets it, because any value takes precedence over
 * `name`. The control of `name` offers the ids of `records`.
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
    // By default, the tag contains the plain HTML of the record that it names.
    render: (storyArgs) => {
      const set = Object.fromEntries(Object.entries(storyArgs).filter(isSet));
      const level = Number(set['heading-level']) || undefined;
      const fallback = set['default-slot'] ?? plain(tag, set.name, level);
      return template({ ...unset, ...set, 'default-slot': fallback });
    },
  };
}
