/** Removes the declarations of dist/ that no exported one imports: nobody can reach them. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { exportedFiles } from './exported-files.js';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const reached = new Set<string>();

function reach(file: string): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/['"](\.{1,2}\/[^'"]+)\.js['"]/g)) {
    reach(posix.join(posix.dirname(file), `${path}.d.ts`));
  }
}

for (const target of Object.values<string | { types?: string }>(exports)) {
  if (typeof target === 'string' || !target.types) continue;
  for (const file of exportedFiles(target.types)) reach(posix.normalize(file));
}
for (const file of readdirSync('dist/esm', { recursive: true, encoding: 'utf8' })) {
  const path = join('dist/esm', file).replaceAll('\\', '/');
  if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
}
