import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The output of a command; throws what it says if it fails. */
export function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** A project with the package as `npm publish` sends it. */
function installPacked(): string {
  // In the project's folder, so that what the package depends on is found above.
  const folder = mkdtempSync('.consumer-');
  const installed = join(folder, 'node_modules/soc-elements');
  mkdirSync(installed, { recursive: true });
  // Without scripts: `prepack` would empty dist/ while other tests read it.
  run('npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))!;
  run('tar', '-xzf', join(folder, tarball), '-C', installed, '--strip-components=1');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  return folder;
}

let project: string | undefined;

/** The project that the tests of a file share, until its process ends. */
export function consumer(): string {
  if (!project) {
    const folder = installPacked();
    process.once('exit', () => rmSync(folder, { recursive: true }));
    project = folder;
  }
  return project;
}

/** What a type checker says of a strict user's project that has the package: nothing, if all is well. */
export function typeErrors(
  files: Record<string, string>,
  compilerOptions: Record<string, unknown> = {},
): string[] {
  const folder = mkdtempSync(join(consumer(), 'check-'));
  const tsconfig = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      noEmit: true,
      ...compilerOptions,
    },
    files: Object.keys(files),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  const args = ['--project', folder, '--pretty', 'false'];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsc', args, { encoding: 'utf8' });
  const errors = stdout.split(/\n(?=\S)/).flatMap((error) => error.trim() || []);
  if ((status === 0) !== (errors.length === 0) || stderr) throw new Error(`${stdout}${stderr}`);
  return errors;
}
