import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe } from 'node:test';
import { test } from '../runner/test.js';
import { type Engine, engines } from './engines.js';
import { serve, type TestServer } from './server.js';

/* What a reader and an editor's site see of the pages in dist/html/. */

const path = '/html/soc-stat/women-among-drug-arrests';

/** The sentence of the live element, once the element shows it. */
const sentence = `new Promise((resolve) => {
  const look = () => {
    const text = document.querySelector('soc-stat')?.shadowRoot?.querySelector('[part=text]');
    if (text) resolve(text.textContent);
    else requestAnimationFrame(look);
  };
  look();
})`;

for (const [name, { skip, start }] of Object.entries(engines)) {
  describe(`a page to share, in ${name}`, { skip }, () => {
    let server: TestServer;
    let engine: Engine;
    before(async () => {
      server = await serve('dist', { 'Access-Control-Allow-Origin': '*' });
      engine = await start();
    });
    after(async () => {
      await engine?.close();
      server?.close();
    });

    test('shows the live element in place of its plain HTML, in a page with one first heading', async () => {
      await engine.goto(`${server.origin}${path}.html`);
      assert.match(await engine.value<string>(sentence), /about 10%/);
      const headings = `[...document.querySelectorAll('h1')].map(({ textContent }) => textContent)`;
      assert.deepEqual(await engine.value(headings), [
        'Serious and organised crime and violence against women and girls',
      ]);
      const level = `document.querySelector('soc-stat').shadowRoot.querySelector('[part=title]').localName`;
      assert.equal(await engine.value(level), 'h2');
    });

    test('is shown in the sandbox of an editor that found its oEmbed document', async (context) => {
      const { html } = JSON.parse(readFileSync(`dist${path}.oembed.json`, 'utf8'));
      // WordPress lets the frames of sites that it does not know run scripts, and nothing else.
      const framed = html
        .replace(/https:[^"]*\/embed\//, `${server.origin}/embed/`)
        .replace('<iframe', '<iframe sandbox="allow-scripts"');
      const editor = createServer((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.end(`<!doctype html><title>A post</title>${framed}`);
      });
      await new Promise<void>((resolve) => editor.listen(0, '127.0.0.1', resolve));
      context.after(() => {
        editor.closeAllConnections();
        editor.close();
      });
      await engine.goto(`http://127.0.0.1:${(editor.address() as AddressInfo).port}`);
      // To WebKit, the policy of the frame allows a sandboxed frame nothing; its text stays.
      const [what, says] =
        name === 'WebKit'
          ? [`document.querySelector('main').textContent`, /needs a script, which did not run here/]
          : [sentence, /about 10%/];
      assert.match(await engine.value<string>(what, 'frame'), says);
    });
  });
}
