import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { before, describe } from 'node:test';
import { puppeteerBrowsers } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { type Engine, engines } from './engines.js';
import { serve, type TestServer } from './server.js';

/*
 * soc-quick-exit in whole pages that it really leaves, for a page that answers when the test lets
 * it: until then the old page is still there to be looked at.
 */

const exit = "document.querySelector('soc-quick-exit')";
const box = `${exit}.shadowRoot.querySelector('[part=root]')`;
const link = `${exit}.shadowRoot.querySelector('[part=link]')`;
const isReady = `customElements.get('soc-quick-exit') && ${box}.offsetWidth > 0`;

/** What a click, or three presses of Shift, are to the page. */
const ways = {
  'a click': `${link}.click()`,
  'three presses of Shift': `[1, 2, 3].forEach(() => ['keydown', 'keyup'].forEach((type) =>
    document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }))))`,
};

/**
 * Leaves, and in the same task, so before the next frame, tells the test's server what there is to
 * be seen: while a page is being left, no driver can ask it. The address is that of the server.
 */
const leaveAnd = (way: string) => `void (() => {
  ${way};
  navigator.sendBeacon(${link}.href, JSON.stringify({
    display: getComputedStyle(document.documentElement).display,
    title: document.title,
    boxes: ${box}.getClientRects().length,
    warnings,
  }));
})()`;

const blank = { display: 'none', title: '', boxes: 0 };

/** Whether the link is what a finger on its centre hits. */
const isReachable = `(() => {
  const { left, top, width, height } = ${link}.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === ${exit};
})()`;

/** Waits until it holds of whatever page is there by then. */
async function until(engine: Engine, expression: string, where?: 'frame'): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      if (await engine.value(expression, where)) return;
    } catch (error) {
      // Between two pages there is none to ask.
      if (Date.now() > end) throw error;
    }
    if (Date.now() > end) throw new Error(`It never came to hold: ${expression}`);
  }
}

/** A page for which the test answers when it wants; it takes messages until then. */
async function lateServer() {
  const arrivals = new EventEmitter();
  const waiting: ServerResponse[] = [];
  const messages: object[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.writeHead(204).end();
      messages.push(JSON.parse(`${Buffer.concat(chunks)}`));
    } else {
      waiting.push(response);
    }
    arrivals.emit('any');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** The message of the page that is being left. */
    async message() {
      while (!messages.length) await once(arrivals, 'any');
      return messages.pop();
    },
    async answer() {
      while (!waiting.length) await once(arrivals, 'any');
      for (const response of waiting.splice(0)) {
        response.setHeader('Content-Type', 'text/html');
        response.end(
          '<!doctype html><title>Neutral</title><link rel="icon" href="data:,"><p>Weather</p>',
        );
      }
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

for (const [name, { skip, start }] of Object.entries(engines)) {
  describe(`the quick exit in ${name}`, { skip }, () => {
    const closeLater = closeAfterwards();
    let engine: Engine;
    let site: TestServer;
    let late: Awaited<ReturnType<typeof lateServer>>;
    let pages: string;

    before(async () => {
      site = closeLater(await serve('.'));
      late = closeLater(await lateServer());
      engine = closeLater(await start());
      pages = `${site.origin}/test/pages/quick-exit`;
    });

    /** Comes from a page before to the page with the quick exit. */
    async function arrive(path: string): Promise<void> {
      await engine.goto(`${pages}/start.html`);
      await engine.value(`void location.assign(${JSON.stringify(`${pages}/${path}`)})`);
      await until(engine, 'document.readyState === "complete" && document.title !== "Start"');
    }

    for (const [way, action] of Object.entries(ways)) {
      test(`blanks the page within a frame after ${way}, and Back does not return to it`, async () => {
        await arrive(`page.html?to=${late.address}`);
        await until(engine, isReady);
        const entries = await engine.value('history.length');
        await engine.value(leaveAnd(action));
        assert.deepEqual(await late.message(), { ...blank, warnings: [] });
        await late.answer();
        await until(engine, 'document.title === "Neutral"');
        assert.equal(await engine.value('history.length'), entries);
        await engine.value('void history.back()');
        await until(engine, 'document.title === "Start"');
        assert.equal(await engine.value('localStorage.length + sessionStorage.length'), 0);
        assert.equal(await engine.value('document.cookie'), '');
      });
    }

    test('takes the page around a frame with it', async () => {
      await arrive(`framed.html?to=${late.address}`);
      await until(engine, isReady, 'frame');
      await engine.value(`void ${link}.click()`, 'frame');
      await late.answer();
      await until(engine, 'document.title === "Neutral" && parent === window');
      await engine.value('void history.back()');
      await until(engine, 'document.title === "Start"');
    });

    test('leaves only the frame where its sandbox keeps the page, and says so', async () => {
      await arrive(`framed.html?sandbox=allow-scripts&to=${late.address}`);
      await until(engine, isReady, 'frame');
      await engine.value(leaveAnd(ways['a click']), 'frame');
      const warning = '<soc-quick-exit> The sandbox lacks allow-top-navigation.';
      assert.deepEqual(await late.message(), { ...blank, warnings: [warning] });
      await late.answer();
      await until(engine, 'document.title === "Neutral"', 'frame');
      assert.equal(await engine.value('document.title'), 'A page with a frame');
    });

    test('can be reached at every place of a long page, in a small window with a notice', async () => {
      await engine.goto(`${pages}/framed.html`);
      await until(engine, isReady, 'frame');
      assert.equal(await engine.value('innerWidth', 'frame'), 320);
      const everywhere = async () => {
        const heights = await engine.value<number>(
          'document.documentElement.scrollHeight',
          'frame',
        );
        for (let y = 0; y < heights; y += 240) {
          await engine.value(`void scrollTo(0, ${y})`, 'frame');
          assert.equal(await engine.value(isReachable, 'frame'), true, `at ${y} of ${heights}`);
        }
      };
      await everywhere();
      await engine.value('void (document.querySelector("#notice").hidden = false)', 'frame');
      await everywhere();
      // It also moves away from the notice, which has buttons of its own.
      await until(engine, `${box}.getBoundingClientRect().bottom < innerHeight / 2`, 'frame');
      await everywhere();
      await engine.value('void (document.querySelector("#notice").hidden = true)', 'frame');
      await until(engine, `${box}.getBoundingClientRect().bottom > innerHeight / 2`, 'frame');
    });

    test('moves from under what comes above it in the top layer', async () => {
      await engine.goto(`${pages}/framed.html`);
      await until(engine, isReady, 'frame');
      await engine.value(
        `void (() => {
          const notice = document.querySelector('#notice');
          notice.hidden = false;
          notice.popover = 'manual';
          notice.style.cssText = 'inline-size: 100%; block-size: 50%; margin: 0; box-sizing: border-box';
          notice.showPopover();
        })()`,
        'frame',
      );
      assert.equal(await engine.value(isReachable, 'frame'), false);
      await until(engine, isReachable, 'frame');
    });

    test('is never above the focus, and hides nothing at the end of the page', async () => {
      await engine.goto(`${pages}/framed.html`);
      await until(engine, isReady, 'frame');
      const covered = await engine.value<string[]>(
        `[...document.querySelectorAll('main a, #last')].flatMap((each) => {
          each.focus();
          const own = each.getBoundingClientRect();
          const other = ${box}.getBoundingClientRect();
          const isClear = own.bottom <= other.top || own.top >= other.bottom
            || own.right <= other.left || own.left >= other.right;
          return isClear ? [] : [each.textContent];
        })`,
        'frame',
      );
      assert.deepEqual(covered, []);
    });
  });
}

for (const [name, { skip, launch }] of Object.entries(puppeteerBrowsers)) {
  describe(`the quick exit with a keyboard in ${name}`, { skip }, () => {
    const closeLater = closeAfterwards();

    test('works by Enter and by Shift, and requests nothing before', async () => {
      const site = closeLater(await serve('.'));
      const browser = closeLater(await launch());
      const page = await browser.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      const open = async () => {
        await page.goto(`${site.origin}/test/pages/quick-exit/page.html`);
        await page.waitForFunction(isReady);
      };
      await open();
      assert.deepEqual(requests.filter((path) => !path.startsWith('image')).sort(), [
        '/dist/embed/soc-quick-exit.js',
        '/test/pages/quick-exit/page.html',
      ]);
      await page.keyboard.down('Shift');
      await page.keyboard.press('A');
      await page.keyboard.up('Shift');
      for (const _ of '12') await page.keyboard.press('Shift');
      assert.equal(await page.title(), 'A page');
      const left = page.waitForNavigation();
      await page.keyboard.press('Shift');
      await left;
      assert.equal(await page.title(), 'Start');
      await open();
      // The first stop is in the box that stays in view, the second the link inside the tag.
      await page.keyboard.press('Tab');
      const followed = page.waitForNavigation();
      await page.keyboard.press('Enter');
      await followed;
      assert.equal(await page.title(), 'Start');
    });

    if (name === 'Chromium') {
      test('is not printed', async () => {
        const site = closeLater(await serve('.'));
        const browser = closeLater(await launch());
        const page = await browser.newPage();
        await page.goto(`${site.origin}/test/pages/quick-exit/page.html`);
        await page.waitForFunction(isReady);
        await page.emulateMediaType('print');
        assert.equal(await page.evaluate(`${link}.checkVisibility()`), false);
        assert.equal(await page.evaluate(`${exit}.querySelector('a').checkVisibility()`), false);
      });
    }
  });
}
