import { ProblemError, problem } from './problem.js';

/** Thrown if there is no record with an id; `explain()` adds the most similar of the `ids`. */
export class UnknownIdError extends ProblemError {
  readonly ids: readonly string[];

  constructor(id: string, ids: readonly string[]) {
    super(problem('name', id || undefined, 'an id of the factsheet'));
    this.ids = ids;
  }
}

/** The record with this id; throws an UnknownIdError if there is none. */
export function findRecord<T extends { id: string }>(records: readonly T[], name = ''): T {
  const record = records.find(({ id }) => id === name);
  if (record) return record;
  throw new UnknownIdError(
    name,
    records.map(({ id }) => id),
  );
}
