/**
 * The results of each stage of `npm test`. A stage runs in a process of its own and appends what
 * came of it to the file that `TEST_RESULTS` names; run alone, it only prints.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

export interface Results {
  passed: number;
  failed: number;
  skipped: number;
}

export const noResults: Results = { passed: 0, failed: 0, skipped: 0 };

export const sum = (all: readonly Results[]): Results =>
  all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    noResults,
  );

/** The plain closing line. */
export const summary = ({ passed, failed, skipped }: Results) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Prints what came of a stage, and hands it to `npm test` where that started the stage. */
export function reportResults(results: Results): void {
  if (process.env.TEST_RESULTS) {
    appendFileSync(process.env.TEST_RESULTS, `${JSON.stringify(results)}\n`);
  } else {
    console.log(summary(results));
  }
}

export const readResults = (file: string): Results =>
  existsSync(file)
    ? sum(
        readFileSync(file, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      )
    : noResults;
