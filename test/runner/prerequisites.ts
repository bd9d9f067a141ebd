/**
 * What the tests need of a machine beside Node: browsers, programs and the history of the project.
 * Without one its tests are left out, which is said before time is spent; under CI all are required.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chromium,
  firefox,
  installChromium,
  launchChromium,
  launchFirefox,
  onPath,
  webkit,
} from './browsers.js';
import { startWebkit } from './webkit-launcher.js';

/** Java runs the HTML checker. A Mac without Java has a `java` that only says so. */
export const java = () => {
  const program = onPath('java', 'java.exe');
  return program && spawnSync(program, ['-version']).status === 0 ? program : undefined;
};

/** Debian keeps servers where only root looks. */
export const nginx = () => onPath('nginx', '../sbin/nginx');

/** nginx's module for files that are compressed already, where Debian has it. */
export const brotliModule = () =>
  ['/usr/share/nginx/modules', '/usr/lib/nginx/modules']
    .map((folder) => `${folder}/ngx_http_brotli_static_module.so`)
    .find((file) => existsSync(file));

export const wordpressFiles = '/usr/share/wordpress';

/** Which of Debian's packages are missing for a WordPress that the tests start themselves. */
export function missingForWordPress(): string[] {
  const found = (program: string) => !spawnSync(program, ['--version']).error;
  const extensions = found('php') ? execFileSync('php', ['-m'], { encoding: 'utf8' }) : '';
  const needs: [string, boolean][] = [
    ['wordpress', existsSync(`${wordpressFiles}/wp-load.php`)],
    [
      'wordpress-theme-twentytwentythree',
      existsSync(`${wordpressFiles}/wp-content/themes/twentytwentythree`),
    ],
    ['mariadb-server', found('mariadbd')],
    ['php-cli', found('php')],
    ['php-mysql', /^mysqli$/m.test(extensions)],
    ['php-xml', /^dom$/m.test(extensions)],
    ['php-mbstring', /^mbstring$/m.test(extensions)],
  ];
  return needs.filter(([, there]) => !there).map(([name]) => name);
}

/** Why stories cannot be compared with how they looked when they were accepted, or `undefined`. */
function missingHistory(): string | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' });
  if (git('--version').error) return 'git is not installed';
  const { status, stdout, stderr } = git('rev-parse', '--is-shallow-repository');
  if (/dubious ownership/.test(stderr)) {
    return 'git does not read a folder of another user; run "git config --global --add safe.directory" with this folder';
  }
  if (status !== 0) return 'this copy is not a git repository; clone the project instead';
  if (stdout.trim() === 'true') return 'this clone is shallow; run "git fetch --unshallow"';
  return undefined;
}

/** The first line of an error that tells something. */
const reasonOf = (error: unknown) => {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  const telling = /sandbox|error|cannot|denied|no such|not found|enoent/i;
  return (lines.slice(1).find((line) => telling.test(line)) ?? lines[0]!).trim();
};

async function starts(name: string, path: string, start: () => Promise<unknown>): Promise<void> {
  try {
    await start();
  } catch (error) {
    const hide = `or leave it out: ENGINES names the ones to use, such as ENGINES=chromium`;
    throw new Error(
      `${name} (${path}) does not start: ${reasonOf(error)}\nRepair or reinstall it, ${hide}.`,
    );
  }
}

async function startChromium(path: string): Promise<void> {
  const start = async (options = {}) => (await launchChromium(options)).close();
  if (process.env.CHROME_PATH && !existsSync(path)) {
    throw new Error(
      `CHROME_PATH is "${path}", where there is no file: name a Chromium or Chrome, or unset it.`,
    );
  }
  try {
    await start();
  } catch (error) {
    if (!/sandbox/i.test(String(error))) {
      await starts('Chromium', path, () => Promise.reject(error));
    }
    // Chromium has a sandbox, this machine does not let it start: the pages are the project's own.
    await starts('Chromium', path, () => start({ args: ['--no-sandbox'] }));
    process.env.CHROMIUM_SANDBOX = 'off';
    console.log(
      'Chromium finds no usable sandbox here and runs without one, on pages of this project only.\nTo give it one, install the Debian package "chromium-sandbox" or allow user namespaces.',
    );
  }
}

/** Makes sure that every browser found starts; installs Chromium where there is no browser at all. */
async function checkBrowsers(): Promise<{ found: string[]; missing: string[] }> {
  if (!chromium() && !process.env.ENGINES) await installChromium();
  const [chrome, fox, kit] = [chromium(), firefox(), webkit()];
  if (!chrome && !fox && !kit) throw new Error('No browser was found: install Chromium or Chrome.');
  await Promise.all([
    chrome && startChromium(chrome),
    fox && starts('Firefox', fox, async () => (await launchFirefox()).close()),
    kit && starts('WebKit', kit.browser, async () => (await startWebkit(kit)).stop()),
  ]);
  const engines = Object.entries({ Chromium: chrome, Firefox: fox, WebKit: kit });
  return {
    found: engines.filter(([, path]) => path).map(([name]) => name),
    missing: engines.filter(([, path]) => !path).map(([name]) => name),
  };
}

export interface Prerequisites {
  /** The names of the engines that the tests run in. */
  engines: string[];
  /** What is left out because this machine lacks something, a sentence each. */
  leftOut: string[];
  /** Stages that are left out as a whole, with the reason. */
  withoutStage: Partial<Record<'looks' | 'WordPress', string>>;
}

/** Looks for all of it, says what is left out, and under CI requires all. */
export async function checkPrerequisites(): Promise<Prerequisites> {
  const { found, missing } = await checkBrowsers();
  const packages = missingForWordPress();
  const history = missingHistory();
  const looks = history ?? (chromium() ? undefined : 'Chromium was not found');
  const wordpress = packages.length
    ? `missing: ${packages.join(', ')}`
    : chromium()
      ? undefined
      : 'Chromium was not found';
  const leftOut = [
    ...missing.map((name) => `all tests in ${name}: it was not found`),
    ...(java() ? [] : ['the HTML checker: Java was not found']),
    ...(nginx() ? [] : ['serving by nginx: nginx was not found']),
    ...(brotliModule() ? [] : ['serving with Brotli by nginx: its module was not found']),
    ...(looks ? [`comparing how the stories look, which needs the whole history: ${looks}`] : []),
    ...(wordpress ? [`the WordPress plugin: ${wordpress}`] : []),
  ];
  if (process.env.CI && leftOut.length) {
    throw new Error(`CI runs all tests, and this machine lacks:\n- ${leftOut.join('\n- ')}`);
  }
  return {
    engines: found,
    leftOut,
    withoutStage: { ...(looks && { looks }), ...(wordpress && { WordPress: wordpress }) },
  };
}
