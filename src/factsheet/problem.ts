/** One thing wrong with what an element or a file was given, in words its author can act on. */
export interface Problem {
  /** Where it is, such as `statistics[3].measure.value`, or the attribute's name. */
  path: string;
  /** What is wrong, and what would be right. */
  message: string;
}

/** A value as a message quotes it. */
export function shown(value: unknown): string {
  const text = (typeof value === 'object' && JSON.stringify(value)) || String(value);
  return typeof value === 'string' ? JSON.stringify(text.slice(0, 60)) : text.slice(0, 60);
}

/** Thrown by look-ups and checks, caught by the element, never seen by the page's own code. */
export class ProblemError extends Error {
  readonly problems: Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}
