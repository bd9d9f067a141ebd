import { formatValue, type Problem, ProblemError } from './problem.js';

/**
 * The least a record must be for an element to show it. The schema and its validator stay out of
 * the elements' bundles; what a page's own code hands to an element is held against this. Making a
 * check does nothing, so a bundle leaves out those it does not use.
 */
type Check = (value: unknown, path: string) => Problem[];

/* @__NO_SIDE_EFFECTS__ */
const expect =
  (what: string, right: (value: unknown) => boolean): Check =>
  (value, path) =>
    right(value)
      ? []
      : [{ path, message: `${path} is ${formatValue(value)}; it must be ${what}.` }];

export const text = expect('text', (value) => typeof value === 'string' && /\S/.test(value));
export const number = expect('a finite number', Number.isFinite);
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = (names: readonly string[]): Check =>
  expect(`one of ${names.map((name) => `"${name}"`).join(', ')}`, (value) =>
    names.includes(value as string),
  );

/* @__NO_SIDE_EFFECTS__ */
export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined || value === null ? [] : check(value, path);

/* @__NO_SIDE_EFFECTS__ */
export const list =
  (check: Check, least = 0): Check =>
  (value, path) =>
    Array.isArray(value) && value.length >= least
      ? value.flatMap((item, index) => check(item, `${path}[${index}]`))
      : expect(least ? 'a list that is not empty' : 'a list', () => false)(value, path);

/* @__NO_SIDE_EFFECTS__ */
export const fields =
  (checks: Record<string, Check>): Check =>
  (value, path) =>
    typeof value === 'object' && value !== null
      ? Object.entries(checks).flatMap(([key, check]) =>
          check((value as Record<string, unknown>)[key], `${path}.${key}`),
        )
      : expect('an object', () => false)(value, path);

/** The value as it is, or an error that names all that is wrong with it. */
export function assertShape<T>(value: T, check: Check, path: string): T {
  const problems = check(value, path);
  if (problems.length) throw new ProblemError(...problems);
  return value;
}
