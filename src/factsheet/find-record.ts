import { ProblemError } from './problem.js';

/** The names most like the one given, nearest first: by the pairs of letters they share. */
export function suggest(name: string, names: readonly string[], most = 3): string[] {
  const likeness = (other: string) => {
    const shared = [...name].filter((_, at) => other.includes(name.slice(at, at + 2))).length;
    return 2 * shared - other.length;
  };
  return [...new Set(names)].sort((a, b) => likeness(b) - likeness(a)).slice(0, most);
}

/** The record of that name, or an error with the names that come nearest. */
export function findRecord<T extends { id: string }>(records: readonly T[], name = ''): T {
  const record = records.find(({ id }) => id === name);
  if (record) return record;
  const names = suggest(
    name,
    records.map(({ id }) => id),
  );
  const hint = names.length
    ? `The nearest: ${names.map((near) => `"${near}"`).join(', ')}.`
    : 'It holds none.';
  const wrong = name ? `The factsheet has no "${name}".` : 'The attribute is missing or empty.';
  throw new ProblemError({ path: 'name', message: `name: ${wrong} ${hint}` });
}
