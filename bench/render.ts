/**
 * Renders a thousand figures in five ways, in turn in one page of Chromium, and prints the time of
 * script, style and layout of each, the medians of all rounds. Fails above the limits of `soc-stat`.
 */
import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { serve } from '../test/browser/server.js';
import { launchChromium } from '../test/runner/browsers.js';
import type { Case } from './page.js';

const figures = 1000;
const warmUps = 3;
const rounds = 10;

/** The cases; all but the first are compared with it. The limits are ratios. */
const cases: { name: Case; label: string; limit?: number }[] = [
  { name: 'innerHTML', label: 'innerHTML' },
  { name: 'vanilla', label: 'hand-written custom element' },
  { name: 'react', label: 'React 19' },
  { name: 'soc-stat', label: 'soc-stat', limit: 1.3 },
  { name: 'soc-stat-css', label: 'soc-stat off screen with soc-elements.css', limit: 0.55 },
];

const { outputFiles } = buildSync({
  entryPoints: ['bench/page.ts'],
  bundle: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  format: 'iife',
  ignoreAnnotations: true, // The package names what registers in dist/, not here.
  minify: true,
  target: 'es2022',
  write: false,
});

interface Times {
  script: number;
  style: number;
  layout: number;
  total: number;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

const server = await serve('dist/embed');
let browser: Browser | undefined;
try {
  browser = await launchChromium({
    args: ['--js-flags=--expose-gc'],
    defaultViewport: { width: 800, height: 600 },
  });
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><title>Bench</title>
    <link rel="stylesheet" href="${server.origin}/soc-elements.css">`,
  );
  await page.addScriptTag({ url: `${server.origin}/soc-stat.js` });
  await page.addScriptTag({ content: outputFiles[0]!.text });
  await page.evaluate(() => window.bench.prepare('soc-stat'));

  const markup = await page.evaluate((count) => window.bench.markup(count), figures);
  for (const name of ['vanilla', 'innerHTML', 'react'] as const) {
    for (const [index, ours] of markup['soc-stat'].entries()) {
      const other = markup[name][index] ?? '';
      const at = [...ours].findIndex((character, at) => character !== other[at]);
      const differ = `soc-stat: ${ours.slice(at, at + 100)}\n${name}: ${other.slice(at, at + 100)}`;
      assert.ok(ours === other, `The markup is not the same.\n${differ}`);
    }
  }

  const { marks, paths } = await page.evaluate(() => window.bench.largest());
  console.log(`The largest picture: ${marks} marks in ${paths} paths, one for each colour.`);
  assert.equal(paths, 2);

  // Time of the page's own thread, so that another job on the machine does not count.
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  /**
   * The time so far, in milliseconds. Insertion runs as a command of the DevTools protocol, which
   * counts microtasks; ScriptDuration does not. Style and layout are not part of script.
   */
  async function elapsed(): Promise<Omit<Times, 'total'>> {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (metric: string) => metrics.find(({ name }) => name === metric)!.value * 1000;
    return {
      script: value('DevToolsCommandDuration') + value('ScriptDuration'),
      style: value('RecalcStyleDuration'),
      layout: value('LayoutDuration'),
    };
  }

  let fullHeight = 0;

  /** Every case lays out all figures, and to the same height, except the one with the style sheet. */
  function checkLayout(name: Case, { height, skipped }: { height: number; skipped: number }): void {
    if (name === 'soc-stat-css') {
      assert.ok(
        skipped > 0.9 * figures,
        `Only ${skipped} figures are off screen and not laid out.`,
      );
    } else {
      fullHeight ||= height;
      assert.equal(skipped, 0, `${name} did not lay out every figure.`);
      assert.equal(height, fullHeight, `${name} has another height.`);
    }
  }

  async function measure(name: Case): Promise<Times> {
    await page.evaluate((name) => window.bench.prepare(name), name);
    const before = await elapsed();
    await page.evaluate((name, count) => window.bench.insert(name, count), name, figures);
    await page.evaluate(() => window.bench.rendered());
    const after = await elapsed();
    checkLayout(name, await page.evaluate(() => window.bench.layout()));
    await page.evaluate(() => window.bench.clear());
    const [script, style, layout] = (['script', 'style', 'layout'] as const).map(
      (part) => after[part] - before[part],
    ) as [number, number, number];
    return { script, style, layout, total: script + style + layout };
  }

  const times = new Map(cases.map(({ name }) => [name, [] as Times[]]));
  for (let round = 0; round < warmUps + rounds; round++) {
    // A case leaves caches and memory to the next, so in ten rounds each follows each other one
    // equally often: five shifts of one order, each forwards and backwards.
    const order = [0, 1, 4, 2, 3].map((at) => cases[(at + (round >> 1)) % cases.length]!);
    for (const { name } of round % 2 ? order.reverse() : order) {
      const measured = await measure(name);
      if (round >= warmUps) times.get(name)!.push(measured);
    }
  }

  const baseline = times.get('innerHTML')!;
  const row = (label: string, ...cells: string[]) =>
    console.log(label.padEnd(42) + cells.map((cell) => cell.padStart(8)).join(''));
  console.log(
    `\n${figures} figures, milliseconds of the page’s thread, medians of ${rounds} rounds`,
  );
  row('', 'script', 'style', 'layout', 'total', 'ratio', 'limit');
  for (const { name, label, limit } of cases) {
    const all = times.get(name)!;
    const part = (part: keyof Times) => median(all.map((each) => each[part])).toFixed(0);
    // Within a round, because the speed of the machine changes between rounds.
    const ratio = median(all.map(({ total }, round) => total / baseline[round]!.total));
    const cells = [part('script'), part('style'), part('layout'), part('total')];
    row(label, ...cells, ratio.toFixed(2), limit ? limit.toFixed(2) : '');
    if (limit && ratio > limit) process.exitCode = 1;
  }
  console.log(process.exitCode ? '\nA limit is exceeded.' : '\nNo limit is exceeded.');
} finally {
  await browser?.close();
  server.close();
}
