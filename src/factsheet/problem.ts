/** A problem of an attribute, a property or a data file, worded so that its author can fix it. */
export interface Problem {
  /** The location: a path such as `statistics[3].measure.value`, or the name of the attribute. */
  path: string;
  /** What is wrong, and what would be valid. */
  message: string;
}

/** A value for a message. Nested values are not printed: their depth could overflow the stack. */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  return typeof value === 'object' && value ? 'an object' : String(value);
}

/** The problem that a value is not what it must be. */
export const problem = (path: string, value: unknown, what: string): Problem => ({
  path,
  message: `${path} is ${formatValue(value)}; it must be ${what}.`,
});

/** Names in quotation marks, as a list for a message. */
export const quoted = (names: readonly unknown[]): string =>
  names.map((name) => JSON.stringify(name)).join(', ');

/** Thrown for data that cannot be used. Elements catch it and report its problems. */
export class ProblemError extends Error {
  readonly problems: Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}

/** The problems of any error. */
export const problemsIn = (error: unknown): readonly Problem[] =>
  error instanceof ProblemError
    ? error.problems
    : [{ path: '', message: `This cannot be shown: ${error}` }];
