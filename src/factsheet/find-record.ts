import { ProblemError } from './problem.js';

/** The most similar names, most similar first. Similarity is the number of shared letter pairs. */
export function suggest(name: string, names: readonly string[], limit = 3): string[] {
  const similarity = (other: string) => {
    const shared = [...name].filter((_, index) =>
      other.includes(name.slice(index, index + 2)),
    ).length;
    return 2 * shared - other.length;
  };
  return [...new Set(names)].sort((a, b) => similarity(b) - similarity(a)).slice(0, limit);
}

/** The record with this id; throws a ProblemError with the most similar ids if there is none. */
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
