import { readFile } from 'node:fs/promises';
import type { Factsheet } from '../factsheet/types.js';
import { validate } from '../factsheet/validate.js';
import { Failure } from './failure.js';
import { jsonFault } from './json-fault.js';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'permission denied',
};

/** What a file is called in messages. */
export const nameOfInput = (file: string) => (file === '-' ? 'standard input' : file);

/** The bytes of a file, or of standard input for `-`. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Failure(2, { path: file, message: `${file}: ${reasons[code] ?? message}.` });
  }
}

/** Parses JSON from bytes in UTF-8, with or without a byte-order mark. */
export function parse(bytes: Uint8Array, name: string): unknown {
  const stop = (path: string, message: string): never => {
    throw new Failure(1, { path, message: `${name}: ${message}` });
  };
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    stop('encoding', 'this is not UTF-8; save it as UTF-8.');
  }
  if (!text.trim()) stop('line 1, column 1', 'the file is empty; it must be a factsheet in JSON.');
  const fault = jsonFault(text);
  if (!fault) return JSON.parse(text);
  const position = `line ${fault.line}, column ${fault.column}`;
  return stop(position, `${position}: ${fault.message}`);
}

/** How long a server may take to send a page, in milliseconds. */
const patience = 30_000;

/** The text of a page: of a file, of standard input for `-`, or of an http or https address. */
export async function pageText(name: string): Promise<string> {
  const stop = (message: string): never => {
    throw new Failure(2, { path: name, message: `${name}: ${message}` });
  };
  if (/^https?:\/\//i.test(name)) {
    try {
      const response = await fetch(name, { signal: AbortSignal.timeout(patience) });
      return response.ok
        ? await response.text()
        : stop(`the server answers ${response.status} ${response.statusText}.`);
    } catch (error) {
      if (error instanceof Failure) throw error;
      const { cause, message } = error as Error;
      return stop(`${cause instanceof Error ? cause.message : message}.`);
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(name));
  } catch (error) {
    if (error instanceof Failure) throw error;
    return stop('this is not UTF-8; save it as UTF-8.');
  }
}

/** The factsheet in a file. Throws a Failure with all problems of the data. */
export async function factsheetIn(file: string): Promise<Factsheet> {
  const result = validate(parse(await bytesOf(file), nameOfInput(file)));
  if (!result.ok) throw new Failure(1, ...result.problems);
  return result.factsheet;
}

const counted = [
  ['statistics', 'statistic', 'statistics'],
  ['caseStudies', 'case study', 'case studies'],
  ['frameworks', 'framework', 'frameworks'],
  ['evidenceGaps', 'evidence gap', 'evidence gaps'],
  ['definitions', 'definition', 'definitions'],
  ['sections', 'section', 'sections'],
  ['resources', 'resource', 'resources'],
  ['sources', 'endnote', 'endnotes'],
] as const;

/** "18 statistics, 1 framework, …" */
export const counts = (factsheet: Factsheet): string =>
  counted
    .map(([key, one, more]) => [factsheet[key].length, one, more] as const)
    .map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
    .join(', ');
