import { readFileSync } from 'node:fs';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { type EmbedItem, elementCatalog } from '../../src/static/element-catalog.js';
import { elementTags } from '../../src/static/embed-code.js';

/** What the manifest says of an attribute, event, slot, part or custom property. */
interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  attribute?: string;
}

interface Declaration {
  tagName?: string;
  description: string;
  members?: Described[];
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

/** An element's page in the documentation. */
export interface ElementPage {
  tag: string;
  address: string;
  label: string;
  /** Markdown. */
  description: string;
  /** Static embed code, which runs on the page. */
  example: string;
  /** The tables of the page that are not empty. */
  tables: { title: string; id: string; columns: string[]; rows: string[][] }[];
}

const code = (text: string | undefined) => (text ? `\`${text}\`` : '');

/** Every table has the name first and the description last; cells are Markdown. */
function tables(declaration: Declaration): ElementPage['tables'] {
  const { members = [], attributes = [], events = [], slots = [] } = declaration;
  const { cssParts = [], cssProperties = [] } = declaration;
  const text = ({ description = '' }: Described) => description;
  const fieldOf = (attribute: string) => members.find((each) => each.attribute === attribute)?.name;
  const all = [
    {
      title: 'Attributes',
      columns: ['attribute', 'property', 'type', 'what it does'],
      rows: attributes.map((each) => [
        code(each.name),
        code(fieldOf(each.name)),
        code(each.type?.text),
        text(each),
      ]),
    },
    {
      title: 'Properties',
      columns: ['property', 'type', 'what it does'],
      rows: members
        .filter(({ attribute }) => !attribute)
        .map((each) => [code(each.name), code(each.type?.text), text(each)]),
    },
    {
      title: 'Events',
      columns: ['event', 'type', 'when it is dispatched'],
      rows: events.map((each) => [code(each.name), code(each.type?.text), text(each)]),
    },
    {
      title: 'Slots',
      columns: ['slot', 'content'],
      rows: slots.map((each) => [code(each.name) || '(default)', text(each)]),
    },
    {
      title: 'Custom properties',
      columns: ['custom property', 'default', 'what it sets'],
      rows: cssProperties.map((each) => [code(each.name), code(each.default), text(each)]),
    },
    {
      title: 'Parts',
      columns: ['part', 'what it is'],
      rows: cssParts.map((each) => [code(each.name), text(each)]),
    },
  ];
  return all
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ ...table, id: table.title.toLowerCase().replace(' ', '-') }));
}

/** Two elements show nothing of their own without others inside or beside them. */
const surrounded: Readonly<Record<string, (factsheet: Factsheet) => string>> = {
  'soc-references': (factsheet) => {
    const stat = { element: 'soc-stat', attributes: elementCatalog['soc-stat']!.example };
    const tags = embedCode([stat, { element: 'soc-references', attributes: {} }], factsheet);
    return `<soc-factsheet>\n${tags}\n</soc-factsheet>`;
  },
  'soc-factsheet': () => {
    const file = 'examples/partner/factsheet.json';
    const factsheet: Factsheet = JSON.parse(readFileSync(file, 'utf8'));
    const name = factsheet.statistics[0]!.id;
    return embedCode([{ element: 'soc-stat', attributes: { name } }], factsheet, `../../${file}`);
  },
};

const embedCode = (items: readonly EmbedItem[], factsheet: Factsheet, src?: string) =>
  elementTags(items, { factsheet, wording }, src);

const example = (tag: string, factsheet: Factsheet) =>
  surrounded[tag]?.(factsheet) ??
  embedCode([{ element: tag, attributes: elementCatalog[tag]!.example }], factsheet);

/** A page for each element of the manifest, in the order of the catalogue. */
export function elementPages(factsheet: Factsheet): ElementPage[] {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  const declarations = modules.flatMap(({ declarations }) => declarations);
  return Object.entries(elementCatalog).map(([tag, { label }]) => {
    const declaration = declarations.find(({ tagName }) => tagName === tag);
    if (!declaration) throw new Error(`dist/custom-elements.json has no <${tag}>; build it anew.`);
    return {
      tag,
      address: `docs/elements/${tag}.html`,
      label,
      description: declaration.description.replaceAll('\n', ' '),
      example: example(tag, factsheet),
      tables: tables(declaration),
    };
  });
}
