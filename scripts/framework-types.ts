/**
 * Writes the types of the elements for JSX, Vue and Svelte. Elements, attributes and events come from
 * the custom elements manifest; the types and comments of properties come from their classes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

interface Described {
  name: string;
  description?: string;
}

interface Declaration extends Described {
  tagName?: string;
  attributes: (Described & { fieldName: string })[];
  members: Described[];
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

mkdirSync('dist/types', { recursive: true });
for (const [name, code] of Object.entries({ jsx, react, vue, svelte })) {
  writeFileSync(`dist/types/${name}.d.ts`, code);
}
