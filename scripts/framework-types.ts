/**
 * Writes the types of the elements for JSX, Vue, Svelte and servers. Elements, attributes and events come from
 * the custom elements manifest; the types and comments of properties come from their classes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { elementCatalog } from '../src/static/element-catalog.js';

interface Described {
  name: string;
  description?: string;
}

interface Declaration extends Described {
  tagName?: string;
  attributes: (Described & { fieldName: string })[];
  members: (Described & { type?: { text: string } })[];
  events: (Described & { type: { text: string } })[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const described = (indent: string, { description = '' }: Described, code: string) =>
  `${indent}/** ${description.replaceAll(/\s+/g, ' ')} */\n${indent}${code}`;

/** Writes only the attributes whose property has another name; the class declares the others. */
function tag(element: Declaration): string {
  const { name, tagName, attributes, members, events } = element;
  const properties = members.map((member) => `'${member.name}'`).join(' | ');
  const others = attributes
    .filter((attribute) => attribute.name !== attribute.fieldName)
    .map((attribute) => {
      const value = `Attribute<${name}['${attribute.fieldName}']>`;
      return described('    ', attribute, `'${attribute.name}'?: ${value};`);
    });
  const listeners = events.map((event) =>
    described(
      '    ',
      event,
      `'on${event.name}'?: ((event: ${event.type.text}) => void) | undefined;`,
    ),
  );
  return described(
    '  ',
    element,
    `'${tagName}': Partial<Pick<${name}, ${properties}>> & {
${[...others, ...listeners].join('\n')}
  };`,
  );
}

const imported = new Set(
  elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]),
);

const jsx = `import type { ${[...imported].sort().join(', ')} } from '../esm/index.js';

/** The type of an attribute: in HTML, a number is text. */
export type Attribute<Value> = Value | \`\${Extract<Value, number>}\`;

/** The properties, attributes and event listeners that are specific to each element. */
export interface SocElements {
${elements.map(tag).join('\n')}
}
`;

const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SocElements } from './jsx.js';

type Tags = {
  [Tag in keyof SocElements]: SocElements[Tag] &
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const vue = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attribute, SocElements } from './jsx.js';

/** Vue compiles the listener \`@soc-error\` to \`onSocError\`. */
type Listeners<Props> = {
  [Name in keyof Props as Name extends \`onsoc-\${infer Event}\`
    ? \`onSoc\${Capitalize<Event>}\`
    : never]: Props[Name];
};

/** Vue names the attribute \`heading-level\` \`headingLevel\`; its value may be text. */
type Properties<Props> = {
  [Name in keyof Props as Exclude<Name, \`on\${string}\`>]: Attribute<Props[Name]>;
};

type Tags = {
  [Tag in keyof SocElements]: new () => HTMLElementTagNameMap[Tag] & {
    $props: HTMLAttributes &
      PublicProps &
      Properties<SocElements[Tag]> &
      Listeners<SocElements[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { SocElements } from './jsx.js';

type Tags = {
  [Tag in keyof SocElements]: SocElements[Tag] & HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

/**
 * The attributes, and the record that an element takes instead of a name. They are written out,
 * because servers have no DOM types. An inline figure has no fallback but the author's own words.
 */
function serverTag({ tagName, attributes, members }: Declaration): string {
  const { property } = elementCatalog[tagName!]!;
  const taken = members.filter(
    ({ name }) =>
      name !== 'inline' &&
      (name === property || attributes.some(({ fieldName }) => fieldName === name)),
  );
  const properties = taken.map((member) =>
    described('    ', member, `${member.name}?: ${member.type!.text};`),
  );
  return `  '${tagName}': {\n${properties.join('\n')}\n  };`;
}

const serverTags = elements.map(serverTag).join('\n');
const records = Object.values(elementCatalog).flatMap(({ property }) => property ?? []);
const modelTypes = new Set(serverTags.replaceAll(/\/\*.*\*\/|'.*?'/g, '').match(/\b[A-Z]\w+/g));

const html = `import type { ${[...modelTypes].sort().join(', ')} } from '../esm/factsheet/types.js';
import type { RenderOptions } from '../esm/html.js';

export type { RenderOptions };

/** The properties of each element that its fallback depends on. */
export interface ElementProperties {
${serverTags}
}

/** The properties that have an attribute: HTML cannot carry a record. */
export type ElementAttributes = {
  [Tag in keyof ElementProperties]: Omit<ElementProperties[Tag], ${records.map((name) => `'${name}'`).join(' | ')}>;
};

/**
 * The content of an element's tag, for a framework that writes the tag itself: the fallback as plain
 * HTML. Throws a ProblemError with the remedy.
 */
export declare function renderFallback<Tag extends keyof ElementProperties>(
  element: Tag,
  properties?: ElementProperties[Tag],
  options?: RenderOptions,
): string;

/** An element with its attributes and its fallback. Throws a ProblemError with the remedy. */
export declare function renderElement<Tag extends keyof ElementAttributes>(
  element: Tag,
  attributes?: ElementAttributes[Tag],
  options?: RenderOptions,
): string;
`;

mkdirSync('dist/types', { recursive: true });
for (const [name, code] of Object.entries({ jsx, react, vue, svelte, html })) {
  writeFileSync(`dist/types/${name}.d.ts`, code);
}
