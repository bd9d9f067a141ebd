import { CommanderError } from 'commander';
import { ProblemError } from '../factsheet/problem.js';
import { UsageError } from '../static/fallback-html.js';
import { Failure } from './failure.js';

/** A text as one line. Escapes control characters, by which a file could control the terminal. */
export const line = (text: string) =>
  `${text.replace(/\s*\n\s*/g, ' ').replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** Converts any error to a Failure. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof ProblemError) {
    return new Failure(error instanceof UsageError ? 2 : 1, ...error.problems);
  }
  const message = error instanceof Error ? error.message.replace(/^error: /, '') : String(error);
  return new Failure(2, { path: 'arguments', message });
}

/**
 * Reports an error and sets the exit code. As JSON it goes to standard output, like every result, so
 * that a program reads one stream.
 */
export function explain(error: unknown, json: boolean): void {
  if (error instanceof CommanderError) {
    // Commander also throws for help and version. Without a command, it has already printed help.
    if (error.exitCode === 0) return;
    process.exitCode = 2;
    if (error.code === 'commander.help') return;
  }
  const failure = failureOf(error);
  process.exitCode = failure.exitCode;
  const { problems } = failure;
  if (json) {
    process.stdout.write(`${JSON.stringify({ ok: false, problems })}\n`);
    return;
  }
  const prefix = failure.exitCode === 2 ? 'soc-elements: ' : '';
  process.stderr.write(problems.map((problem) => line(prefix + problem.message)).join(''));
}
