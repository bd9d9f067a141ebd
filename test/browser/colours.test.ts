/** The marks of a picture against the ground they stand on, as Chromium paints them. */
import assert from 'node:assert/strict';
import { before, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { closeAfterwards } from '../runner/closing.js';
import { test } from '../runner/test.js';
import { serve } from './server.js';

interface Colours {
  ground: string;
  text: string;
}

/** What a page may be: its colour scheme, colours of its own, colours forced by the reader. */
const grounds: [what: string, scheme: 'light' | 'dark', own: Colours | null, forced: boolean][] = [
  ['a light page', 'light', null, false],
  ['a dark page', 'dark', null, false],
  ['a page of paper and ink', 'light', { ground: '#f7f3ea', text: '#1c1a17' }, false],
  ['a page that is dark without saying so', 'light', { ground: '#10202b', text: '#f2efe8' }, false],
  ['forced colours, light', 'light', null, true],
  ['forced colours, dark', 'dark', null, true],
  ['forced colours over the page’s own', 'dark', { ground: '#fff', text: '#222' }, true],
];

async function dress(page: Page, scheme: string, own: Colours | null, forced: boolean) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  await page.evaluate(
    (scheme, own) => {
      const { style } = document.documentElement;
      style.colorScheme = scheme;
      style.background = own?.ground ?? 'Canvas';
      style.color = own?.text ?? 'CanvasText';
    },
    scheme,
    own,
  );
}

/** The ground, what is counted and what is not, each as red, green and blue up to 255. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('soc-stat')!;
    const brush = new OffscreenCanvas(1, 1).getContext('2d')!;
    return ['', '.counted', '.rest'].map((part) => {
      brush.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      brush.fillRect(0, 0, 1, 1);
      if (part) brush.fillStyle = getComputedStyle(shadowRoot!.querySelector(part)!).fill;
      brush.fillRect(0, 0, 1, 1);
      return [...brush.getImageData(0, 0, 1, 1).data];
    });
  });

/** Relative luminance, after WCAG. */
function luminance(colour: number[]): number {
  const [red, green, blue] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const contrast = (one: number[], other: number[]) => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
};

describe('the colours of a picture', { skip: skipChromium }, () => {
  const closeLater = closeAfterwards();
  let page: Page;

  before(async () => {
    const browser = closeLater(await launchChromium());
    const site = closeLater(await serve('.'));
    page = await browser.newPage();
    await page.goto(`${site.origin}/test/pages/each.html`);
    await page.waitForFunction(() =>
      document.querySelector('soc-stat')?.shadowRoot?.querySelector('svg'),
    );
  });

  for (const [what, scheme, own, forced] of grounds) {
    test(`stand out at 3 to 1 and more on ${what}`, async () => {
      await dress(page, scheme, own, forced);
      const [ground, counted, rest] = (await painted(page)) as [number[], number[], number[]];
      // Each by the ground is what must be seen; the two also differ in hue, save in forced colours.
      const of = [contrast(counted, ground), contrast(rest, ground), contrast(counted, rest)];
      assert.ok(of[0]! >= 3 && of[1]! >= 3 && of[2]! >= (own ? 1.3 : 1.75), of.join(', '));
    });
  }
});
