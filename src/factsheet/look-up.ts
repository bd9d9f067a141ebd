import { ProblemError } from './problem.js';

/** How many letters must change for one name to become the other (Levenshtein's distance). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[b.length]!;
}

/** The names most like the one given, nearest first. */
export function nearest(name: string, names: readonly string[], most = 3): string[] {
  return [...new Set(names)].sort((a, b) => distance(name, a) - distance(name, b)).slice(0, most);
}

/** The record of that name, or an error with the names that come nearest. */
export function find<T extends { id: string }>(records: readonly T[], name = ''): T {
  const record = records.find(({ id }) => id === name);
  if (record) return record;
  const names = nearest(
    name,
    records.map(({ id }) => id),
  );
  const hint = names.length
    ? `The nearest: ${names.map((near) => `"${near}"`).join(', ')}.`
    : 'It holds none.';
  const wrong = name ? `The factsheet has no "${name}".` : 'The attribute is missing or empty.';
  throw new ProblemError({ path: 'name', message: `name: ${wrong} ${hint}` });
}
