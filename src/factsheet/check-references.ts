import { type Problem, problem, quoted } from './problem.js';
import { suggest } from './suggest.js';

/** Data that may be invalid by the schema: its references are checked nevertheless. */
type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** All nested values with their paths, down to the greatest depth of a valid factsheet. */
function* values(data: unknown, path = '', depth = 0): Generator<[path: string, value: unknown]> {
  if (!isObject(data) || depth > 8) return;
  for (const [key, value] of Object.entries(data)) {
    const inner = Array.isArray(data) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    yield [inner, value];
    yield* values(value, inner, depth + 1);
  }
}

const fields = (records: unknown, field: string) =>
  list(records).flatMap((record) => (isObject(record) ? [record[field]] : []));

/** Checks what the schema cannot express: unique ids, existing references, and the order of years. */
export function checkReferences(data: unknown): Problem[] {
  if (!isObject(data)) return [];
  const endnotes = fields(data.sources, 'number');
  const categories = fields(data.definitions, 'categories').flatMap((each) => fields(each, 'id'));
  const aspects = fields(data.aspects, 'id');
  const first = new Map<string, string>();

  const wrong = (path: string, value: unknown, remedy: string) => [problem(path, value, remedy)];
  const unique = (path: string, value: unknown) => {
    const key = `${path.replace(/\d+/, '')} ${value}`;
    const firstPath = first.get(key);
    if (firstPath) return wrong(path, value, `different from ${firstPath}`);
    first.set(key, path);
    return [];
  };
  const oneOf = (path: string, value: unknown, names: unknown[], what: string) => {
    if (typeof value !== 'string' || names.includes(value)) return [];
    const near = suggest(
      value,
      names.filter((name) => typeof name === 'string'),
    );
    const hint = quoted(near) || 'none';
    return wrong(path, value, `the id of ${what}; the nearest: ${hint}`);
  };

  return [...values(data)].flatMap(([path, value]) => {
    if (/^\w+\[\d+\]\.id$|^sources\[\d+\]\.number$/.test(path)) return unique(path, value);
    if (/\.sources\[\d+\]$/.test(path)) {
      return endnotes.includes(value)
        ? []
        : wrong(path, value, 'the number of an endnote in sources');
    }
    if (/^\w+\[\d+\]\.categories\[\d+\]$/.test(path)) {
      return oneOf(path, value, categories, 'a category in definitions');
    }
    if (/^\w+\[\d+\]\.aspect$/.test(path)) {
      return oneOf(path, value, aspects, 'an aspect in aspects');
    }
    if (path.endsWith('.statistic')) {
      return oneOf(path, value, fields(data.statistics, 'id'), 'a statistic');
    }
    if (path.endsWith('.within')) {
      return circular(data.sections, value)
        ? wrong(path, value, 'a section that does not itself stand within this one')
        : oneOf(path, value, fields(data.sections, 'id'), 'another section');
    }
    if (!isObject(value)) return [];
    const { from, to, collection } = value;
    if (path.endsWith('.period') && Number(from) > Number(to)) {
      return wrong(path, `${from} to ${to}`, 'years in order, "from" not after "to"');
    }
    return list(collection ? value.ids : []).flatMap((id, index) => {
      const ids = fields(data[String(collection)], 'id');
      return oneOf(`${path}.ids[${index}]`, id, ids, `a record in ${collection}`);
    });
  });
}

/** Whether `within`, followed from a section to its ancestors, leads back to that section. */
function circular(sections: unknown, start: unknown): boolean {
  const within = new Map(
    list(sections).flatMap((section) =>
      isObject(section) ? [[section.id, section.within]] : [],
    ) as [],
  );
  let ancestor: unknown = within.get(start as never);
  for (let steps = within.size; ancestor !== undefined && steps > 0; steps--) {
    if (ancestor === start) return true;
    ancestor = within.get(ancestor as never);
  }
  return false;
}
