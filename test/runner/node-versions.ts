/**
 * Runs the tests that need no browser on the oldest and the newest Node that package.json promises.
 * CI only: it downloads both. Each is a package of the npm registry that holds nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const versions = ['20.19.0', '26.10.0'];

const platform = `node-${process.platform}-${process.arch}`;
const files = readdirSync('test/node')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test/node', file));

for (const version of versions) {
  const folder = resolve('node_modules/.cache/node', version);
  const node = join(folder, 'node_modules', platform, 'bin/node');
  if (!existsSync(node)) {
    const what = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund'];
    const { status, stderr } = spawnSync('npm', [...what, `${platform}@${version}`], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`Node ${version} could not be installed:\n${stderr}`);
  }
  const { status } = spawnSync(node, ['--import', 'tsx', 'test/runner/node-tests.ts', ...files], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`These tests failed on Node ${version}.`);
    process.exit(1);
  }
}
