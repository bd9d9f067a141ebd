/**
 * The browsers of this machine. Tests run in those found and say which they left out. `ENGINES`
 * names the ones to use, such as `ENGINES=firefox`; `CHROME_PATH` names another Chromium or Chrome.
 */
import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Browser as BrowserName,
  Cache,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { Launcher } from 'chrome-launcher';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** The folder of a downloaded browser. */
const cacheDir = fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));

export const onPath = (...names: string[]) =>
  names
    .flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((file) => existsSync(file));

const wanted = process.env.ENGINES?.toLowerCase().split(/[\s,]+/);
const isWanted = (engine: string) => !wanted || wanted.includes(engine);

/** The path of a Chromium or Chrome, the machine's own or a downloaded one. */
export function chromium(): string | undefined {
  if (!isWanted('chromium')) return undefined;
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
  if (!isWanted('firefox')) return undefined;
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox', 'firefox-esr', 'firefox.exe') ?? (existsSync(mac) ? mac : undefined);
}

/** WebKitGTK: its driver, and the small browser the driver steers. */
export function webkit(): { driver: string; browser: string; xvfb: string } | undefined {
  const driver = isWanted('webkit') && onPath('WebKitWebDriver');
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

/**
 * Arguments of every Chromium here. It does not start its sandbox for root; `CHROMIUM_SANDBOX=off`
 * is for machines where it cannot start it for others. The tests open pages of this project only.
 */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 || process.env.CHROMIUM_SANDBOX === 'off' ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
];

export const launchChromium = (options: LaunchOptions = {}): Promise<Browser> =>
  puppeteer.launch({
    executablePath: chromium()!,
    ...options,
    args: [...chromiumArguments, ...(options.args ?? [])],
  });

export const launchFirefox = (options: LaunchOptions = {}): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox()!,
    // Firefox asks for an icon that no page names, and reports that a policy blocked it.
    extraPrefsFirefox: { 'browser.chrome.site_icons': false },
    ...options,
  });

const notFound = (engine: string, path: unknown) => (path ? false : `${engine} was not found`);

/** The reason to skip the tests that need Chromium, or `false`. */
export const skipChromium = notFound('Chromium', chromium());

/** The browsers that Puppeteer steers: how to start each, or why its tests are skipped. */
export const puppeteerBrowsers = {
  Chromium: { skip: skipChromium, launch: launchChromium },
  Firefox: { skip: notFound('Firefox', firefox()), launch: launchFirefox },
};

/** The reason to skip the tests that need WebKit, or `false`. */
export const skipWebkit = notFound('WebKit', webkit());

/** Installs Chromium: Debian's package where root can, else Chrome for Testing. */
export async function installChromium(): Promise<void> {
  const apt = onPath('apt-get');
  if (apt && process.getuid?.() === 0) {
    console.log('Chromium was not found: installing the Debian package …');
    const quiet: { stdio: StdioOptions } = { stdio: ['ignore', 'ignore', 'pipe'] };
    try {
      execFileSync(apt, ['-qq', 'update'], quiet);
      execFileSync(apt, ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], quiet);
    } catch {
      throw new Error(
        'The Debian package "chromium" could not be installed: check the network, or install Chromium or Chrome yourself.',
      );
    }
    return;
  }
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('The tests need Chromium or Chrome: install one.');
  console.log('Chromium was not found: downloading Chrome for Testing …');
  try {
    const buildId = await resolveBuildId(BrowserName.CHROME, platform, 'stable');
    await install({ browser: BrowserName.CHROME, buildId, cacheDir });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(
      `Chrome for Testing could not be downloaded (${reason}): install Chromium or Chrome yourself.`,
    );
  }
}
