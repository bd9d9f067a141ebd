/**
 * `npm test`: everything, stage by stage. Each stage is a command of its own, prints one line when
 * it succeeds, and ends the run when it fails, with its output and how to run it alone. The last
 * line is `N passed, N failed, N skipped`, over all stages.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPrerequisites, type Prerequisites } from './prerequisites.js';
import { noResults, type Results, readResults, sum, summary } from './results.js';

interface Stage {
  name: string;
  /** The npm scripts that are run, in this order. */
  scripts: readonly string[];
}

const stages: readonly Stage[] = [
  { name: 'build', scripts: ['build'] },
  { name: 'check', scripts: ['check'] },
  { name: 'site', scripts: ['site'] },
  { name: 'Node', scripts: ['test:node'] },
  ...(process.env.CI ? [{ name: 'oldest and newest Node', scripts: ['test:node-versions'] }] : []),
  { name: 'pages', scripts: ['test:browser'] },
  { name: 'elements', scripts: ['test:elements'] },
  { name: 'stories', scripts: ['test:stories'] },
  { name: 'looks', scripts: ['visual'] },
  { name: 'WordPress', scripts: ['build:wordpress', 'test:wordpress'] },
];

const folder = mkdtempSync(join(tmpdir(), 'soc-elements-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The stage that runs; it ends with this process. */
let running: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running?.kill(signal);
    process.exit(1);
  });
}

/** Runs an npm script and gives its exit code; what it prints is kept. */
function npm(script: string, results: string, print: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '-s', script], {
      env: { ...process.env, TEST_RESULTS: results, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
    running = child;
  });
}

const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)} s`;

/** Runs a stage; gives its results, in which a stage that fails without a failed test counts as one. */
async function runStage({ name, scripts }: Stage): Promise<Results> {
  const began = Date.now();
  const file = join(folder, `${name.replaceAll(' ', '-')}.jsonl`);
  let output = '';
  let failing: string | undefined;
  for (const script of scripts) {
    const code = await npm(script, file, (text) => {
      output += text;
    });
    if (code === 0) continue;
    failing = script;
    break;
  }
  const results = readResults(file);
  if (!failing) {
    const { passed, skipped } = results;
    const tests = passed + skipped ? `${passed} passed, ${skipped} skipped, ` : '';
    console.log(`✔ ${name}: ${tests}${seconds(began)}`);
    return results;
  }
  console.log(output.trimEnd());
  console.log(`✖ ${name}: failed after ${seconds(began)}. Alone: npm run ${failing}`);
  return { ...results, failed: Math.max(results.failed, 1) };
}

const began = Date.now();

async function runAll({ engines, leftOut, withoutStage }: Prerequisites): Promise<Results> {
  console.log(`Engines: ${engines.join(', ')}.`);
  for (const what of leftOut) console.log(`Left out: ${what}.`);
  const all: Results[] = [];
  const notRun: string[] = [];
  for (const stage of stages) {
    if (stage.name in withoutStage) all.push({ ...noResults, skipped: 1 });
    else if (all.some(({ failed }) => failed)) notRun.push(stage.name);
    else all.push(await runStage(stage));
  }
  console.log(`\nTime: ${seconds(began)}. Engines: ${engines.join(', ')}.`);
  if (leftOut.length) console.log(`Left out:\n- ${leftOut.join('\n- ')}`);
  if (notRun.length) console.log(`Not run after the failure: ${notRun.join(', ')}.`);
  return sum(all);
}

try {
  const results = await runAll(await checkPrerequisites());
  if (results.failed) process.exitCode = 1;
  console.log(summary(results));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(summary({ ...noResults, failed: 1 }));
  process.exitCode = 1;
}
