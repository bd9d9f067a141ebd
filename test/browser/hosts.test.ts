import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { type Engine, engines } from './engines.js';
import { serve, type TestServer } from './server.js';

/*
 * The pages of examples/hosts/, each of which does to the elements what some sites do. What a page
 * complains of, it notes itself, so that all engines can be asked.
 */

const stat = 'Women among victims of trafficking for sexual exploitation';
const study = 'Women in gangs in Cape Town';
const all = [stat, study, 'Exit from gangs', 'Gaps in the evidence'];
const fallback = all.map(() => 'fallback');

const failed = /^warn: soc-elements could not start: /;
const refused = /^policy: trusted-types /;

interface Host {
  shows: readonly string[];
  /** What the page complains of, in this order. */
  complains?: readonly RegExp[];
  /** What must also hold: expressions of the page, and what they come to. */
  holds?: Record<string, unknown>;
}

const inStat = (selector: string) =>
  `document.querySelector('soc-stat').shadowRoot.querySelector('${selector}')`;
const inStudy = (selector: string) =>
  `document.querySelector('soc-case-study').shadowRoot.querySelector('${selector}')`;
const style = (element: string, property: string) => `getComputedStyle(${element}).${property}`;
const size = (element: string) => `parseFloat(${style(element, 'fontSize')})`;
const edge = (element: string, side: string) => `${element}.getBoundingClientRect().${side}`;

/** The number is three times as large as the page's text, and the element has a box of its own. */
const styled = {
  [`${size(inStat('[part=value]'))} / ${size('document.body')}`]: 3,
  [style(inStat('.root'), 'borderTopStyle')]: 'solid',
  [`${style(inStat('figure'), 'gridTemplateColumns')}.split(' ').length`]: 2,
};

/** WCAG's contrast of an element's text with the page's background, through the engine's own colours. */
const contrast = (element: string) => `(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const page = luminance(${style('document.body', 'backgroundColor')});
  return (luminance(${style(element, 'color')}) + 0.05) / (page + 0.05);
})()`;

const hosts: Record<string, Host> = {
  plain: { shows: [stat, study], holds: styled },
  'strict-policy': { shows: all, holds: styled },
  'second-lit': {
    shows: [stat, study],
    holds: { 'document.querySelector("#own").textContent': 'The page’s own Lit says hello.' },
  },
  'second-lit-refused': {
    shows: ['fallback', 'fallback'],
    complains: [failed, refused],
    holds: { 'document.querySelector("#own").textContent': 'The page’s own Lit says hello.' },
  },
  'no-policy': { shows: fallback, complains: [failed, refused] },
  'small-rem': { shows: all, holds: { ...styled, [size(inStat('[part=text]'))]: 16 } },
  star: { shows: all, holds: { ...styled, [style(inStat('h3'), 'color')]: 'rgb(255, 0, 0)' } },
  reset: {
    shows: all,
    holds: {
      ...styled,
      [style(inStat('h3'), 'fontWeight')]: '700',
      [style(inStat('[part=text]'), 'textIndent')]: '0px',
      [`${edge(inStat('[part=context]'), 'left')} === ${edge(inStat('[part=text]'), 'left')}`]: true,
      [`${edge(inStudy('[part=place]'), 'left')} === ${edge(inStudy('[part=title]'), 'left')}`]: true,
    },
  },
  'right-to-left': {
    shows: all,
    holds: {
      ...styled,
      [style(inStat('[part=title]'), 'textAlign')]: 'right',
      [style(inStat('[part=text]'), 'textAlign')]: 'right',
      [`${edge(inStat('[part=picture]'), 'right')} === ${edge(inStat('.root'), 'right')}`]: true,
    },
  },
  dark: {
    shows: all,
    holds: {
      ...styled,
      [`${contrast(inStat('[part=text]'))} > 4.5`]: true,
      [`${contrast(inStat('[part=context]'))} > 4.5`]: true,
      [`${contrast(inStudy('[part=toggle]'))} > 4.5`]: true,
      // Large text, and marks.
      [`${contrast(inStat('[part=value]'))} > 3`]: true,
    },
  },
  polluted: {
    shows: [...all, 'fallback'],
    complains: [/^warn: <soc-factsheet> soc-validate\.js could not be loaded/],
    holds: styled,
  },
  sandbox: { shows: [] },
  insertion: { shows: Array(8).fill(stat), holds: styled },
  moves: {
    shows: [stat, study],
    holds: {
      ...styled,
      [style(inStudy('.root'), 'borderTopStyle')]: 'solid',
      [style(
        "document.querySelector('iframe').contentDocument.querySelector('soc-stat').shadowRoot.querySelector('.root')",
        'borderTopStyle',
      )]: 'solid',
    },
  },
  versions: {
    shows: [stat, study],
    complains: [/^warn: soc-elements 0\.0\.1 is already on this page, so .* is not used\.$/],
    holds: { "customElements.get('soc-stat').version": '0.0.1' },
  },
  scripts: { shows: [...all, 'The figures', 'Why it matters'], holds: styled },
  translator: {
    shows: all.map((title) => title.toUpperCase()),
    holds: {
      [`${inStat('[part=endnote]')}.click(), ${inStat('[part=attribution]')}.open`]: true,
      [`${inStudy('[part=toggle]')}.click(), ${inStudy('[part=reading]')}.open`]: true,
    },
  },
};

async function visit(engine: Engine, address: string): Promise<void> {
  await engine.goto(address);
  await engine.value('watch.done.then(() => watch.settled()).then(() => true)');
}

const shown = (engine: Engine) => engine.value<string[]>('watch.shown()');
const complaints = (engine: Engine) => engine.value<string[]>('watch.complaints');

/** Waits until it holds of whatever page is there by then. */
async function until(engine: Engine, expression: string): Promise<void> {
  const end = Date.now() + 45_000;
  for (;;) {
    try {
      if (await engine.value(expression)) return;
    } catch (error) {
      // Between two pages there is none to ask, and WebKit's driver may give a leaving page no answer.
      if (!/context|navigat|timeout/i.test(String(error))) throw error;
    }
    if (Date.now() > end) throw new Error(`It never came to hold: ${expression}`);
  }
}

test('there is an expectation for every host page', () => {
  const files = readdirSync('examples/hosts').filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => file.replace('.html', '')).filter((page) => page !== 'index');
  assert.deepEqual(Object.keys(hosts).sort(), pages.sort());
});

for (const [name, { skip, start }] of Object.entries(engines)) {
  describe(`a host page in ${name}`, { skip }, () => {
    const closeLater = closeAfterwards();
    let engine: Engine;
    let site: TestServer;

    before(async () => {
      // The server's own `no-store` would keep pages out of Firefox's back/forward cache.
      site = closeLater(await serve('site', { 'Cache-Control': 'no-cache' }));
      engine = closeLater(await start());
    });

    for (const [page, { shows, complains = [], holds = {} }] of Object.entries(hosts)) {
      test(page, async () => {
        await visit(engine, `${site.origin}/examples/hosts/${page}.html`);
        assert.deepEqual(await shown(engine), shows);
        for (const [expression, value] of Object.entries(holds)) {
          assert.equal(await engine.value(expression), value, expression);
        }
        await until(engine, `watch.complaints.length >= ${complains.length}`);
        const complained = await complaints(engine);
        assert.equal(complained.length, complains.length, complained.join('\n'));
        for (const [index, pattern] of complains.entries()) {
          assert.match(complained[index]!, pattern);
        }
        // Beside that, the engine itself may only report the policy it kept.
        const own = engine
          .said()
          .filter((words) => !/soc-elements|soc-validate|Trusted ?Types? ?Policy/i.test(words));
        assert.deepEqual(own, []);
      });
    }

    test('a sandboxed frame, from inside', async () => {
      await visit(engine, `${site.origin}/examples/hosts/sandbox.html`);
      await engine.value('watch.settled().then(() => true)', 'frame');
      assert.equal(await engine.value('window.origin', 'frame'), 'null');
      assert.deepEqual(await engine.value('watch.shown()', 'frame'), [stat, study]);
      assert.deepEqual(await engine.value('watch.complaints', 'frame'), []);
    });

    test('a file, without any server', async () => {
      await visit(engine, pathToFileURL('site/examples/hosts/plain.html').href);
      assert.deepEqual(await shown(engine), [stat, study]);
      assert.deepEqual(await complaints(engine), []);
    });

    test('the back/forward cache', async () => {
      await visit(engine, `${site.origin}/examples/hosts/scripts.html`);
      await engine.value('void location.assign("plain.html")');
      await until(
        engine,
        'document.title === "A plain page" && document.readyState === "complete"',
      );
      await engine.value('void history.back()');
      await until(engine, 'watch.persisted');
      assert.deepEqual(await shown(engine), hosts.scripts!.shows);
      await engine.value(
        `void document.querySelector('soc-stat').setAttribute('name', 'women-among-drug-arrests')`,
      );
      await until(engine, `${inStat('[part=value]')}.textContent === '10%'`);
      assert.deepEqual(await complaints(engine), []);
    });
  });
}
