/**
 * Which engines this machine has. Tests run in all it finds and say which they left out; under CI
 * all three are required.
 */
import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Browser,
  Cache,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { Launcher } from 'chrome-launcher';

/** Where a browser that had to be downloaded is kept. */
const cacheDir = fileURLToPath(new URL('../node_modules/.cache/browsers', import.meta.url));

export const onPath = (...names: string[]) =>
  names
    .flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((file) => existsSync(file));

/** The path of a Chromium or Chrome, the machine's own or a downloaded one. */
export function chromium(): string | undefined {
  const downloaded = () => new Cache(cacheDir).getInstalledBrowsers()[0]?.executablePath;
  const named =
    process.env.CHROME_PATH ?? onPath('chromium', 'chromium-browser', 'google-chrome', 'chrome');
  if (named) return named;
  try {
    return Launcher.getFirstInstallation() ?? downloaded();
  } catch {
    return downloaded(); // On Linux, finding none is an error to the launcher.
  }
}

/** The path of a Firefox. */
export function firefox(): string | undefined {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox', 'firefox-esr', 'firefox.exe') ?? (existsSync(mac) ? mac : undefined);
}

/** WebKitGTK: its driver, and the small browser the driver steers. */
export function webkit(): { driver: string; browser: string; xvfb: string } | undefined {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  if (!driver || !xvfb) return undefined;
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) =>
    existsSync(folder),
  );
  const folders = libraries.flatMap((root) => [
    root,
    ...readdirSync(root)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(root, name)),
  ]);
  const browser = folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) =>
        join(folder, name, 'MiniBrowser'),
      ),
    )
    .find((file) => existsSync(file));
  return browser ? { driver, browser, xvfb } : undefined;
}

/** Chromium does not start its sandbox for root. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
];

/** Installs a Chromium where there is none: Debian's own for root there, else Chrome for Testing. */
async function installChromium(): Promise<void> {
  const apt = onPath('apt-get');
  if (apt && process.getuid?.() === 0) {
    console.log('No Chromium here: installing Debian’s …');
    const quiet: { stdio: StdioOptions } = { stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync(apt, ['-qq', 'update'], quiet);
    execFileSync(apt, ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], quiet);
    return;
  }
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('No browser is known for this kind of machine: install Chrome.');
  console.log('No Chromium here: downloading Chrome for Testing …');
  try {
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    await install({ browser: Browser.CHROME, buildId, cacheDir });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(`It could not be downloaded (${reason}): install Chrome or Chromium yourself.`);
  }
}

/** Makes sure of one engine at least, names those the tests will use, and under CI wants all. */
export async function requireEngines(): Promise<void> {
  if (!chromium()) await installChromium();
  const engines = { Chromium: chromium(), Firefox: firefox(), WebKit: webkit() };
  const names = Object.entries(engines);
  const used = names.filter(([, found]) => found).map(([name]) => name);
  const left = names.filter(([, found]) => !found).map(([name]) => name);
  console.log(`Engines: ${used.join(', ')}${left.length ? `; left out: ${left.join(', ')}` : ''}.`);
  if (!chromium()) throw new Error('The tests need Chromium or Chrome: install one.');
  if (process.env.CI && left.length) {
    throw new Error(`CI needs all three engines; missing: ${left.join(', ')}.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await requireEngines();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
