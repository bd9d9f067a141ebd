/**
 * Installs the dependencies if they are missing or older than the lock file, so that `npm start` and
 * `npm test` work in a new clone. `--tests` also installs the dependencies of the tests. Plain
 * JavaScript, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/** Exits with one sentence that says what to do. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  stop(`soc-elements needs Node 20.19 or newer; this is ${process.version}.`);
}

try {
  mkdirSync(homedir(), { recursive: true });
  accessSync(homedir(), constants.W_OK);
} catch {
  stop(
    `The home folder ${homedir()} is not writable, and npm and the browsers need it: set HOME to a folder that is.`,
  );
}

const withTests = process.argv.includes('--tests');
const time = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const isInstalled =
  time('node_modules/.package-lock.json') >= time('package-lock.json') &&
  (!withTests || existsSync('node_modules/soc-elements-tests'));

if (!isInstalled) {
  console.log(
    withTests
      ? 'Installing what the project and its tests need: about 600 MB, half a minute …'
      : 'Installing what the site needs: about 350 MB, ten seconds …',
  );
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!withTests) options.push('--workspaces=false');
  const { status, stderr } = spawnSync('npm', ['ci', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/.test(stderr)) {
      stop(
        'The packages could not be downloaded: connect this machine to the network, or set its proxy, and try again.',
      );
    }
    stop(`The packages could not be installed; "npm ci" says:\n${stderr.trim()}`);
  }
}
