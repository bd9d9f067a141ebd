/** One thing wrong with what an element or a file was given, in words its author can act on. */
export interface Problem {
  /** Where it is, such as `statistics[3].measure.value`, or the attribute's name. */
  path: string;
  /** What is wrong, and what would be right. */
  message: string;
}

/** A value as a message quotes it; what is nested is not, for it may be deeper than any stack. */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  return typeof value === 'object' && value ? 'an object' : String(value);
}

/** Thrown by look-ups and checks, caught by the element, never seen by the page's own code. */
export class ProblemError extends Error {
  readonly problems: Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}
