/**
 * `npm run coverage`: which lines of src/ the tests run, those of Node and those of the elements in
 * Chromium together. Prints a table by folder of src/ and fails where a folder is below its least
 * share in test/coverage.json; `npm run coverage -- record` writes the shares of today there. Lines
 * only: where branches and functions begin differs between what Node and what the browser runs.
 * Needs `build` and `site`. What runs as built, the command and the frame, is not counted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { transformSync } from 'esbuild';
import coverage from 'istanbul-lib-coverage';

const leastFile = 'test/coverage.json';
/** Folders whose tests run what was built of them. */
const asBuilt = /^src\/(cli|frame)\//;

const folder = mkdtempSync(join(tmpdir(), 'soc-elements-coverage-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs a program; where it fails, what was measured is printed nevertheless. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`Failed: ${command} ${args.join(' ')}`);
  process.exitCode = 1;
}

/** Whether a file has anything that runs: modules of types have not. */
const hasCode = (file: string) =>
  transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code.trim() !== '';

const reports = { node: join(folder, 'node'), browser: join(folder, 'browser') };
const v8 = join(folder, 'v8');
run('npm', ['run', '-s', 'test:node'], { NODE_V8_COVERAGE: v8 });
run('npx', [
  'c8',
  'report',
  `--temp-directory=${v8}`,
  '--include=src/**/*.ts',
  '--reporter=json',
  `--reports-dir=${reports.node}`,
]);
run('npm', ['run', '-s', 'test:elements'], { ENGINES: 'chromium', COVERAGE: reports.browser });

const map = coverage.createCoverageMap();
for (const report of Object.values(reports)) {
  map.merge(JSON.parse(readFileSync(join(report, 'coverage-final.json'), 'utf8')));
}

const shares = new Map<string, { covered: number; total: number; missed: string[] }>();
const untouched: string[] = [];
const measured = new Map(
  map.files().map((file) => [relative('.', file), map.fileCoverageFor(file)]),
);
for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  const file = join('src', path);
  if (!/(?<!\.d)\.ts$/.test(file) || asBuilt.test(file) || !hasCode(file)) continue;
  const found = measured.get(file);
  const lines = found?.toSummary().lines;
  if (!lines) untouched.push(file);
  const name = file.split(/[\\/]/).slice(0, -1).join('/');
  const share = shares.get(name) ?? { covered: 0, total: 0, missed: [] };
  share.covered += lines?.covered ?? 0;
  share.total += lines?.total ?? readFileSync(file, 'utf8').split('\n').length;
  const missed = found?.getUncoveredLines() ?? ['all'];
  if (missed.length) share.missed.push(`  ${file}: ${missed.join(', ')}`);
  shares.set(name, share);
}

const rows = [...shares]
  .map(([name, { covered, total, missed }]) => ({ name, share: (100 * covered) / total, missed }))
  .sort((a, b) => a.name.localeCompare(b.name));
if (process.argv[2] === 'record') {
  const recorded = rows.map(({ name, share }) => [name, Math.floor(share)]);
  writeFileSync(leastFile, `${JSON.stringify(Object.fromEntries(recorded), null, 2)}\n`);
}
const least: Record<string, number> = JSON.parse(readFileSync(leastFile, 'utf8'));
const width = Math.max(...rows.map(({ name }) => name.length));
for (const { name, share, missed } of rows) {
  const wanted = least[name] ?? 100;
  const isLow = share < wanted;
  const remark = isLow ? `, less than ${wanted} %; not run:\n${missed.join('\n')}` : '';
  console.log(`${name.padEnd(width)} ${share.toFixed(1).padStart(5)} % of lines${remark}`);
  if (isLow) process.exitCode = 1;
}
if (untouched.length) console.log(`No test loads ${untouched.join(', ')}.`);
