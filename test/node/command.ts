import { spawn } from 'node:child_process';

/** How a run of the command ended, and what it wrote. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command with text as its standard input. */
export function run(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/cli/soc-elements.js', ...args]);
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      said.err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
    // A command that stops before it reads closes its end.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
