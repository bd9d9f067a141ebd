import { formatValue, type Problem, ProblemError } from './problem.js';

/**
 * A guard for records that a page passes by property. It checks only what the element needs, because
 * the schema and its validator are not part of the elements' bundles. Creating a guard has no side
 * effects, so a bundle drops unused ones.
 */
type Check = (value: unknown, path: string) => Problem[];

/* @__NO_SIDE_EFFECTS__ */
const expect =
  (what: string, isValid: (value: unknown) => boolean): Check =>
  (value, path) =>
    isValid(value)
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
  (check: Check, minimum = 0): Check =>
  (value, path) =>
    Array.isArray(value) && value.length >= minimum
      ? value.flatMap((item, index) => check(item, `${path}[${index}]`))
      : expect(minimum ? 'a list that is not empty' : 'a list', () => false)(value, path);

/* @__NO_SIDE_EFFECTS__ */
export const fields =
  (checks: Record<string, Check>): Check =>
  (value, path) =>
    typeof value === 'object' && value !== null
      ? Object.entries(checks).flatMap(([key, check]) =>
          check((value as Record<string, unknown>)[key], `${path}.${key}`),
        )
      : expect('an object', () => false)(value, path);

/** Returns the value if it passes the check; else throws a ProblemError with all problems. */
export function assertShape<T>(value: T, check: Check, path: string): T {
  const problems = check(value, path);
  if (problems.length) throw new ProblemError(...problems);
  return value;
}
