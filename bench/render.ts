/**
 * Renders a thousand `soc-stat` and a thousand hand-written vanilla elements with the same markup,
 * in turn in one page of Chromium, and prints the ratio, the median of all runs.
 */
import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import { launchChromium } from '../test/runner/browsers.js';

const elements = 1000;
const warmUps = 3;
const runs = 15;
const limit = 1.3;

const { outputFiles } = buildSync({
  entryPoints: ['bench/page.ts'],
  bundle: true,
  ignoreAnnotations: true, // The package names what registers in dist/, not here.
  format: 'iife',
  minify: true,
  target: 'es2022',
  write: false,
});

const browser = await launchChromium({ args: ['--js-flags=--expose-gc'] });
const page = await browser.newPage();
await page.setContent('<!doctype html><html lang="en"><title>Bench</title>');
await page.addScriptTag({ path: 'dist/embed/soc-stat.js' });
await page.addScriptTag({ content: outputFiles[0]!.text });

const markup = (tag: string) => page.evaluate((tag) => window.bench.markup(tag), tag);
const theirs = await markup('vanilla-stat');
for (const [index, ours] of (await markup('soc-stat')).entries()) {
  const other = theirs[index]!;
  const at = [...ours].findIndex((character, at) => character !== other[at]);
  const differ = `soc-stat: ${ours.slice(at, at + 100)}\nvanilla: ${other.slice(at, at + 100)}`;
  assert.ok(ours === other, `The markup is not the same.\n${differ}`);
}

const { marks, paths } = await page.evaluate(() => window.bench.largest());
console.log(`The largest picture: ${marks} marks in ${paths} paths, one for each colour.`);
assert.equal(paths, 2);

// Time of the page's own thread, so that another job on the machine does not count.
const session = await page.createCDPSession();
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
async function busy(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

const tags = ['vanilla-stat', 'soc-stat'] as const;
const times = { 'vanilla-stat': [] as number[], 'soc-stat': [] as number[] };
for (let run = 0; run < warmUps + runs; run++) {
  // Who comes second finds the machine warmer, so they take turns.
  for (const tag of run % 2 ? tags : tags.toReversed()) {
    const before = await busy();
    await page.evaluate(
      async (tag, count) => void (await window.bench.put(tag, count)),
      tag,
      elements,
    );
    const duration = (await busy()) - before;
    await page.evaluate(() => window.bench.clear());
    if (run >= warmUps) times[tag].push(duration);
  }
}
await browser.close();

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
for (const tag of tags) {
  console.log(
    `${elements} <${tag}>: ${median(times[tag]).toFixed(0)} ms of the page’s thread, the median of ${runs}`,
  );
}
const ratio = median(times['soc-stat'].map((time, run) => time / times['vanilla-stat'][run]!));
console.log(`soc-stat takes ${ratio.toFixed(2)} × the vanilla element; at most ${limit} is right.`);
if (ratio > limit) process.exitCode = 1;
