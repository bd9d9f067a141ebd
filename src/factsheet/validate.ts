import * as z from 'zod/mini';
import { crossCheck } from './cross-check.js';
import { nearest } from './look-up.js';
import { type Problem, shown } from './problem.js';
import { Factsheet as schema } from './schema.js';
import type { Factsheet } from './types.js';

/** What a check finds: the factsheet, or all that is wrong with it at once. */
export type Validation =
  | { ok: true; factsheet: Factsheet }
  | { ok: false; problems: readonly Problem[] };

/** Holds data against the schema, and then its references against each other. */
export function validate(data: unknown): Validation {
  const parsed = z.safeParse(schema, data);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => explain(issue, data));
    return { ok: false, problems };
  }
  const factsheet = parsed.data as Factsheet;
  const problems = crossCheck(factsheet);
  return problems.length ? { ok: false, problems } : { ok: true, factsheet };
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** `statistics[3].measure.value` */
export function pathOf(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'The factsheet';
}

const quoted = (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(value)).join(', ');

/** An issue of the validator, in words that say what is there and what would be right. */
function explain(issue: Issue, data: unknown, base: Path = []): Problem[] {
  const path = [...base, ...issue.path];
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null)?.[step],
    data,
  );
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path));
  if (issue.code === 'invalid_union') {
    // Of a union, the author wants the branch the value was meant for: the nearest it gets into.
    const entered = issue.errors.filter(
      ([first]) => first?.path.length || first?.code !== 'invalid_type',
    );
    const [branch] = entered.sort((one, other) => one.length - other.length);
    if (branch) return branch.flatMap((inner) => explain(inner, data, path));
  }
  const wrong = value === undefined ? 'is missing' : `is ${shown(value)}`;
  return [{ path: pathOf(path), message: `${pathOf(path)} ${wrong}; it must be ${right(issue)}.` }];
}

const types: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function right(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length > 1 ? `one of ${quoted(issue.values)}` : quoted(issue.values);
    case 'invalid_union':
      return 'discriminator' in issue && issue.discriminator
        ? `one of ${quoted(options(issue))}`
        : 'a code, or an object with "label" and "countries", or null';
    case 'too_small':
      return issue.origin === 'array'
        ? 'a list that is not empty'
        : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** What the key that tells a union's members apart may be. The types of the validator leave it out. */
const options = (issue: Issue) => (issue as { options?: readonly unknown[] }).options ?? [];

/** A key nobody asked for is most often a known one misspelt. */
function unknownKey(key: string, path: Path): Problem {
  const full = pathOf([...path, key]);
  const names = nearest(key, keysAt(schema, path)).map((name) => `"${name}"`);
  return {
    path: full,
    message: `${full} is not a known key; the nearest are ${names.join(', ')}.`,
  };
}

/** The keys the schema knows at a path. */
function keysAt(type: z.core.$ZodType, path: Path): string[] {
  const [step, ...rest] = path;
  const { def } = type._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object':
      return step === undefined
        ? Object.keys(def.shape)
        : keysAt(def.shape[step as string] as z.core.$ZodType, rest);
    case 'array':
      return keysAt(def.element, rest);
    case 'union':
      return def.options.flatMap((option) => keysAt(option, path));
    case 'nullable':
    case 'optional':
      return keysAt(def.innerType, path);
    default:
      return [];
  }
}
