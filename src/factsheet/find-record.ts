import { ProblemError, problem } from './problem.js';

/** Thrown if there is no record with an id; `explain()` adds the most similar of the `ids`. */
export type UnknownIdError = ProblemError & { ids: readonly string[] };

/** The record with this id; throws an UnknownIdError if there is none. */
export function findRecord<T extends { id: string }>(records: readonly T[], name = ''): T {
  const record = records.find(({ id }) => id === name);
  if (record) return record;
  const error = new ProblemError(problem('name', name || undefined, 'an id of the factsheet'));
  throw Object.assign(error, { ids: records.map(({ id }) => id) });
}
