/** The engines of this machine as a reader has them: one page at a time, in a window of its own. */
import type { Browser } from 'puppeteer-core';
import { puppeteerBrowsers, skipWebkit, webkit } from '../runner/browsers.js';
import { startWebkit } from '../runner/webkit-launcher.js';

export interface Engine {
  goto(address: string): Promise<void>;
  /** What the expression comes to in the page, or in its first frame, once it is settled. */
  value<T>(expression: string, where?: 'page' | 'frame'): Promise<T>;
  /** What the console said of this page, the engine's words included; WebKit's driver cannot tell. */
  said(): readonly string[];
  close(): Promise<void>;
}

async function steered(running: Browser): Promise<Engine> {
  const page = await running.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error}`));
  return {
    async goto(address) {
      await page.goto('about:blank'); // The last page has now said all it will say.
      said.length = 0;
      await page.goto(address);
    },
    async value(expression, where = 'page') {
      const frame = where === 'page' ? page.mainFrame() : page.mainFrame().childFrames()[0]!;
      return frame.evaluate(expression) as never;
    },
    said: () => said,
    close: () => running.close(),
  };
}

/** The few commands of WebDriver that this needs, over its own protocol. */
async function driven(found: NonNullable<ReturnType<typeof webkit>>): Promise<Engine> {
  const { port, capabilities, stop } = await startWebkit(found);
  let session = `http://127.0.0.1:${port}/session`;
  const command = async <T>(path: string, body?: object, method = 'POST'): Promise<T> => {
    const sent = body ? { body: JSON.stringify(body) } : {};
    const signal = AbortSignal.timeout(20_000);
    const response = await fetch(session + path, { method, signal, ...sent });
    const { value } = (await response.json()) as { value: T & { error?: string; message: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await command<{ sessionId: string }>('', {
    capabilities: { alwaysMatch: capabilities },
  });
  session += `/${sessionId}`;
  const run = <T>(script: string) => command<T>('/execute/sync', { script, args: [] });
  return {
    goto: (url) => command('/url', { url }),
    async value(expression, where = 'page') {
      await command('/frame', { id: null });
      if (where === 'frame') {
        await command('/frame', { id: await run('return document.querySelector("iframe")') });
      }
      return run(`return (${expression})`);
    },
    said: () => [],
    async close() {
      await command('', undefined, 'DELETE');
      stop();
    },
  };
}

const { Chromium, Firefox } = puppeteerBrowsers;

/** Every engine: how to start it, or why its tests are skipped. */
export const engines = {
  Chromium: { skip: Chromium.skip, start: async () => steered(await Chromium.launch()) },
  Firefox: { skip: Firefox.skip, start: async () => steered(await Firefox.launch()) },
  WebKit: { skip: skipWebkit, start: () => driven(webkit()!) },
};
