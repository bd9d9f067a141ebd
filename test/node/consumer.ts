import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a type checker says of a strict user's project that has the package: nothing, if all is well. */
export function typeErrors(
  files: Record<string, string>,
  compilerOptions: Record<string, unknown> = {},
): string[] {
  const folder = mkdtempSync('dist/consumer-');
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
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync('../../..', join(folder, 'node_modules/soc-elements'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    const args = ['--project', folder, '--pretty', 'false'];
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsc', args, {
      encoding: 'utf8',
    });
    const errors = stdout.split(/\n(?=\S)/).flatMap((error) => error.trim() || []);
    if ((status === 0) !== (errors.length === 0) || stderr) throw new Error(`${stdout}${stderr}`);
    return errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
