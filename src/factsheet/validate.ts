import * as z from 'zod/mini';
import { checkReferences } from './check-references.js';
import { type Problem, problem, quoted } from './problem.js';
import { Factsheet as schema } from './schema.js';
import { suggest } from './suggest.js';
import type { Factsheet } from './types.js';

/** The result of a validation: the factsheet, or all problems. */
export type Validation =
  | { ok: true; factsheet: Factsheet }
  | { ok: false; problems: readonly Problem[] };

/** Validates data against the schema, and its internal references. */
export function validate(data: unknown): Validation {
  const schemaProblems = problemsOf(schema, data);
  // Reports one problem per path: schema first, then references.
  const reported = new Set(schemaProblems.map(({ path }) => path));
  const problems = [
    ...schemaProblems,
    ...checkReferences(data).filter(({ path }) => !reported.has(path)),
  ];
  return problems.length ? { ok: false, problems } : { ok: true, factsheet: data as Factsheet };
}

/** The problems of data that does not match a schema. */
export function problemsOf(schema: z.ZodMiniType, data: unknown): Problem[] {
  const parsed = z.safeParse(schema, data);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => explain(issue, data, schema));
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A path as text, such as `statistics[3].measure.value`. */
function pathOf(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'The factsheet';
}

/** Turns a Zod issue into problems that say which value was found and what would be valid. */
function explain(issue: Issue, data: unknown, schema: z.core.$ZodType, base: Path = []): Problem[] {
  const path = [...base, ...issue.path];
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null)?.[step],
    data,
  );
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, schema));
  if (issue.code === 'invalid_union') {
    const meant = memberMeant(issue.errors);
    if (meant) return meant.flatMap((inner) => explain(inner, data, schema, path));
  }
  const orNull = typesAt(schema, path).some(({ type }) => type === 'nullable') ? ', or null' : '';
  return [problem(pathOf(path), value, `${remedy(issue)}${orNull}`)];
}

/**
 * The issues of the union member that a value was most likely meant for: the one with the fewest
 * issues, except members of another `kind`. If all members are of another `kind`, one issue lists
 * the kinds.
 */
function memberMeant(members: readonly Issue[][]): Issue[] | undefined {
  const kindOf = (issues: Issue[]) =>
    issues.find(({ code, path }) => code === 'invalid_value' && path[0] === 'kind');
  const entered = members.filter(([first]) => first?.path.length || first?.code !== 'invalid_type');
  const [meant] = entered
    .filter((issues) => !kindOf(issues))
    .sort((one, other) => one.length - other.length);
  const kinds = entered.flatMap((issues) => (kindOf(issues) as { values?: [] })?.values ?? []);
  return (
    meant ?? (kinds.length ? [{ ...kindOf(entered[0]!)!, values: kinds } as Issue] : undefined)
  );
}

const types: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function remedy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${quoted(issue.values)}`;
    case 'too_small':
      return issue.origin === 'array'
        ? 'a list that is not empty'
        : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message; // The message in the schema says what would be valid.
  }
}

/** An unknown key is most often misspelt, so the message suggests similar keys. */
function unknownKey(key: string, path: Path, schema: z.core.$ZodType): Problem {
  const full = pathOf([...path, key]);
  const keys = typesAt(schema, path).flatMap((def) =>
    def.type === 'object' ? Object.keys(def.shape) : [],
  );
  const message = `${full} is not a known key; the nearest are ${quoted(suggest(key, keys))}.`;
  return { path: full, message };
}

type Def = z.core.$ZodTypes['_zod']['def'];

/** The schema's type definitions at a path, including wrapper types and union members. */
function typesAt(type: z.core.$ZodType, path: Path): Def[] {
  const { def } = type._zod as z.core.$ZodTypes['_zod'];
  const [step, ...rest] = path;
  const here = step === undefined ? [def] : [];
  switch (def.type) {
    case 'object': {
      const inner = step === undefined ? undefined : def.shape[step as string];
      return inner ? typesAt(inner as z.core.$ZodType, rest) : here;
    }
    case 'array':
      return step === undefined ? here : typesAt(def.element, rest);
    case 'union':
      return [...here, ...def.options.flatMap((option) => typesAt(option, path))];
    case 'nullable':
    case 'optional':
      return [...here, ...typesAt(def.innerType, path)];
    default:
      return here;
  }
}
