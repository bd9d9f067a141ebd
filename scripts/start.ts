/** `npm start`: builds the library and the site, serves them, and prints each step. */
import { spawnSync } from 'node:child_process';

for (const [script, what] of [
  ['build', 'Building the elements …'],
  ['site', 'Building the site and Storybook …'],
] as const) {
  console.log(what);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) continue;
  console.error(`${stdout}${stderr}`.trim());
  process.exit(1);
}
await import('./serve.js');
