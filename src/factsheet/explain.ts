import * as z from 'zod/mini';
import type { UnknownIdError } from './find-record.js';
import { type Problem, problemsIn, quoted } from './problem.js';
import { CaseStudy, EvidenceGap, Framework, Statistic } from './schema.js';
import { suggest } from './suggest.js';
import { problemsOf, validate } from './validate.js';

/** What an element shows that is not built in: records set by property, and a provided factsheet. */
export interface OwnData {
  stat?: unknown;
  caseStudy?: unknown;
  framework?: unknown;
  gaps?: unknown;
  factsheet?: unknown;
}

const records = z.object({
  stat: z.nullish(Statistic),
  caseStudy: z.nullish(CaseStudy),
  framework: z.nullish(Framework),
  gaps: z.nullish(z.array(EvidenceGap)),
});

/** The problems behind an error of an element: what is wrong, where, and what would be right. */
export function explain(error: unknown, own: OwnData = {}): readonly Problem[] {
  const { ids } = error as Partial<UnknownIdError>;
  if (error instanceof Error && ids) return [unknownId(error.message, ids)];
  const validation = own.factsheet ? validate(own.factsheet) : undefined;
  const problems = problemsOf(records, own).concat(
    validation && !validation.ok ? validation.problems : [],
  );
  return problems.length ? problems : problemsIn(error);
}

/** The problem of an UnknownIdError, which may be of another script's class, with suggestions. */
function unknownId(message: string, ids: readonly string[]): Problem {
  const [name = ''] = /(?<=is ").*(?=";)/.exec(message) ?? [];
  const hint = ids.length
    ? `; the nearest are ${quoted(suggest(name, ids))}`
    : ', which has none of this kind';
  return { path: 'name', message: message.replace(/\.$/, `${hint}.`) };
}
