/**
 * Runs test files with Node's test runner and prints only what failed, where, and how to run it
 * alone. Usage: node --import tsx test/runner/node-tests.ts FILE…
 */
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { noResults, reportResults } from './results.js';

/**
 * The limit for one file; one test has the limit of test.ts. A file that leaves something open fails
 * by it: forcing the exit would lose results that are not written yet.
 */
const timeout = 5 * 60_000;
const files = process.argv.slice(2);
const results = { ...noResults };

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The file of a failed test: by the stack, because the test may have been made by a helper. */
const fileOf = (reason: string, file: string) =>
  relative('.', reason.match(/\/[^\n():]+\.test\.ts(?=:\d)/)?.[0] ?? file);

/** The message and stack of a failed test without the wrapping of the runner. */
function reasonOf(error: Error & { cause?: unknown }): string {
  const cause = error.cause ?? error;
  return cause instanceof Error ? (cause.stack ?? String(cause)) : inspect(cause);
}

const stream = run({
  files: files.map((file) => resolve(file)),
  timeout,
  concurrency: true,
});
/** A file without any test is reported as if it were one. */
const isFile = ({ name, file, line }: { name: string; file?: string; line?: number }) =>
  line === 1 && Boolean(file?.endsWith(name));

stream.on('test:pass', (event) => {
  const { details, skip } = event;
  if (isFile(event)) return;
  if (skip !== undefined) results.skipped += 1;
  else if (details.type !== 'suite') results.passed += 1;
});
stream.on('test:fail', (event) => {
  const { name, details, file = '' } = event;
  const { error } = details;
  if ((error as { failureType?: string }).failureType === 'subtestsFailed') return;
  results.failed += 1;
  const reason = reasonOf(error);
  const place = fileOf(reason, file);
  const alone = isFile(event)
    ? ''
    : `\nAlone: node --import tsx --test --test-name-pattern=${quoted(name)} ${quoted(place)}`;
  console.log(`\n✖ ${name}\n  ${place}\n${reason}${alone}`);
});
stream.on('test:diagnostic', ({ message, file = '' }) => {
  // An error that nobody waited for fails no test by itself.
  if (!message.includes('asynchronous activity')) return;
  results.failed += 1;
  console.log(`\n✖ ${relative('.', file)}\n${message}`);
});
stream.on('test:stderr', ({ message }) => process.stderr.write(message));
stream.on('test:stdout', ({ message }) => process.stdout.write(message));
stream.on('end', () => {
  reportResults(results);
  if (results.failed) process.exitCode = 1;
});
stream.resume();
