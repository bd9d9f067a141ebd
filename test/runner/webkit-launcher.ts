import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { webkit } from './browsers.js';
import { freePort } from './free-port.js';

/** Waits until a server listens on the port. */
async function listening(port: number): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    } finally {
      socket.destroy();
    }
  }
}

/** WebKitGTK with a display and a driver of its own, which end with this process. */
export async function startWebkit({
  driver,
  browser,
  xvfb,
}: NonNullable<ReturnType<typeof webkit>>) {
  // The server picks a free display and writes its number to the file descriptor named.
  const display = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  // Read to the end of the line: a server that cannot write the rest of it dies.
  let number = '';
  for await (const part of display.stdio[3] as Readable) {
    number += part;
    if (number.endsWith('\n')) break;
  }
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${number.trim()}`,
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
  const server = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  // Neither keeps this process alive.
  display.unref();
  server.unref();
  const stop = () => {
    server.kill();
    display.kill();
  };
  process.on('exit', stop);
  await listening(port);
  return {
    port,
    /** Ends the driver and the display, with any browser that is still open. */
    stop,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
}

/** WebKitGTK for the test runner. */
export async function webkitLauncher(found: NonNullable<ReturnType<typeof webkit>>) {
  const { port, capabilities } = await startWebkit(found);
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      ...capabilities,
      'wdio:enforceWebDriverClassic': true,
    } as WebdriverIO.Capabilities,
  });
}
