import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const git = (...words: string[]) =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 26 });

/**
 * The commit that last changed each line of a file, by the line's first word. A line that is not
 * committed yet is as good as missing.
 */
export function commitsOf(file: string): Map<string, string> {
  if (git('rev-parse', '--is-shallow-repository').trim() === 'true') {
    throw new Error('This needs the whole history: run "git fetch --unshallow" first.');
  }
  const commits = new Map<string, string>();
  if (!git('ls-tree', 'HEAD', '--', file)) return commits;
  let commit = '';
  for (const line of git('blame', '--porcelain', '--', file).split('\n')) {
    commit = line.match(/^([0-9a-f]{40}) \d+ \d+/)?.[1] ?? commit;
    const word = line.match(/^\t(\S+)/)?.[1];
    if (word && !/^0+$/.test(commit)) commits.set(word, commit);
  }
  return commits;
}

/**
 * Builds the Storybook of a commit, with that commit's dependencies, and says where. It lies below
 * the project, so that it finds the installed packages by itself where they are the same.
 */
export function storybookOf(commit: string, folder: string): string {
  const place = `${folder}/${commit}`;
  const storybook = `${place}/storybook`;
  if (existsSync(`${storybook}/index.json`)) return storybook;
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  git('archive', '--format=tar', `--output=${place}.tar`, commit);
  execFileSync('tar', ['-xf', `${place}.tar`, '-C', place]);
  rmSync(`${place}.tar`);
  const inside: ExecFileSyncOptions = { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] };
  const lock = (root: string) => readFileSync(`${root}/package-lock.json`, 'utf8');
  if (lock(place) !== lock('.')) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], inside);
  }
  const options = ['--quiet', '--loglevel', 'error', '-o', 'storybook'];
  execFileSync('npm', ['run', '-s', 'build-storybook', '--', ...options], inside);
  return storybook;
}
