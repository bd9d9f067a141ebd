import { suggest } from './find-record.js';
import { formatValue, type Problem } from './problem.js';

/** Data that may not have passed its schema, looked at all the same: a fault hides no other. */
type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Every value with its path, as deep as a factsheet goes. */
function* values(data: unknown, path = '', depth = 0): Generator<[path: string, value: unknown]> {
  if (!isObject(data) || depth > 8) return;
  for (const [key, value] of Object.entries(data)) {
    const at = Array.isArray(data) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    yield [at, value];
    yield* values(value, at, depth + 1);
  }
}

const fields = (records: unknown, field: string) =>
  list(records).flatMap((record) => (isObject(record) ? [record[field]] : []));

/** What the schema alone cannot see: ids used twice, references to what is not there, and order. */
export function checkReferences(data: unknown): Problem[] {
  if (!isObject(data)) return [];
  const endnotes = fields(data.sources, 'number');
  const categories = fields(data.definitions, 'categories').flatMap((each) => fields(each, 'id'));
  const aspects = fields(data.aspects, 'id');
  const first = new Map<string, string>();

  const wrong = (path: string, value: unknown, remedy: string) => [
    { path, message: `${path} is ${formatValue(value)}; it must be ${remedy}.` },
  ];
  const once = (path: string, value: unknown) => {
    const key = `${path.replace(/\d+/, '')} ${value}`;
    const before = first.get(key);
    if (before) return wrong(path, value, `different from ${before}`);
    first.set(key, path);
    return [];
  };
  const oneOf = (path: string, value: unknown, names: unknown[], what: string) => {
    if (typeof value !== 'string' || names.includes(value)) return [];
    const near = suggest(
      value,
      names.filter((name) => typeof name === 'string'),
    );
    const hint = near.map((name) => `"${name}"`).join(', ') || 'none';
    return wrong(path, value, `the id of ${what}; the nearest: ${hint}`);
  };

  return [...values(data)].flatMap(([path, value]) => {
    if (/^\w+\[\d+\]\.id$|^sources\[\d+\]\.number$/.test(path)) return once(path, value);
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

/** Whether a section, followed from one it stands within to the next, comes back to itself. */
function circular(sections: unknown, start: unknown): boolean {
  const within = new Map(
    list(sections).flatMap((section) =>
      isObject(section) ? [[section.id, section.within]] : [],
    ) as [],
  );
  let at: unknown = within.get(start as never);
  for (let steps = within.size; at !== undefined && steps > 0; steps--) {
    if (at === start) return true;
    at = within.get(at as never);
  }
  return false;
}
