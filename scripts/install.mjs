/**
 * Installs the dependencies where they are missing or older than the lock file, so that `npm start`
 * and `npm test` are all a newcomer needs. Plain JavaScript: it runs before anything is installed.
 */
import { execSync } from 'node:child_process';
import { statSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`soc-elements needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const time = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (time('node_modules/.package-lock.json') < time('package-lock.json')) {
  console.log('Installing the dependencies …');
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
}
