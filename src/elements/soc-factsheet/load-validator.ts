import { ProblemError } from '../../factsheet/problem.js';
import { version } from '../../internal/define.js';

type Validate = typeof import('../../factsheet/validator.js')['validate'];

let loading: Promise<Validate> | undefined;

/** The file name beside the embed scripts; bundlers of the ES modules choose another. */
const file = 'soc-validate.js';

const missing = (reason: string) =>
  new ProblemError({
    path: file,
    message: `${file} ${reason}, so the page’s own factsheet cannot be shown. It must be in the same folder as this script.`,
  });

/** Loads the validator once, and again after a failure; rejects with a ProblemError. */
export function loadValidator(): Promise<Validate> {
  loading ??= import('../../factsheet/validator.js').then(
    (validator) => {
      if (validator.version === version) return validator.validate;
      throw missing(`is version ${validator.version}, this script is version ${version}`);
    },
    () => {
      throw missing('could not be loaded');
    },
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
