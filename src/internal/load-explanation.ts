import type { OwnData } from '../factsheet/explain.js';
import { type Problem, problemsIn } from '../factsheet/problem.js';

/**
 * The problems behind an error. Readers do not carry what only an author needs, so the explanation is
 * loaded with the validator; without it, the error has to do.
 */
export async function loadExplanation(error: unknown, own: OwnData): Promise<readonly Problem[]> {
  try {
    return (await import('../factsheet/validator.js')).explain(error, own);
  } catch {
    return problemsIn(error);
  }
}
