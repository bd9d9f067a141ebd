/** Every story, on a light and on a dark page: it renders, keeps quiet, and axe finds nothing. */
import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { axeOptions } from '../../.storybook/axe.js';
import { launchChromium, skipChromium } from '../runner/browsers.js';
import { test } from '../runner/test.js';
import { serveStorybook } from './storybook.js';
import {
  loadAxe,
  openTab,
  problems,
  setTheme,
  setWide,
  type Tab,
  violations,
  visit,
} from './visit.js';

if (skipChromium) throw new Error('The stories’ test needs Chromium or Chrome: install one.');

const storybook = await serveStorybook('site/storybook');
const browser = await launchChromium();
const tabs = await Promise.all([openTab(browser), openTab(browser)]);

after(async () => {
  await browser.close();
  storybook.close();
});

/** Runs with whichever tab is free; there are as many tabs as tests at a time. */
const withTab = (run: (tab: Tab) => Promise<void>) => async () => {
  const tab = tabs.pop()!;
  try {
    await run(tab);
  } finally {
    tabs.push(tab);
  }
};

const concurrency = tabs.length;
const stories = storybook.entries.filter(({ type }) => type === 'story');
const docs = storybook.entries.filter(({ type }) => type === 'docs');
const isListed = (tags: string[]) => tags.includes('autodocs');
const warns = ({ tags }: { tags: string[] }) => tags.includes('warns');

describe('Stories', { concurrency }, () => {
  for (const story of stories) {
    const check = withTab(async (tab) => {
      // Storybook's own run of axe would be a further one.
      const query = `viewMode=story&id=${story.id}&globals=theme:light;a11y.manual:!true`;
      const rendered = '.sb-show-main #storybook-root .host-page';
      await visit(tab, `${storybook.url}/iframe.html?${query}`, rendered);
      await loadAxe(tab.page);
      for (const theme of ['light', 'dark']) {
        await setTheme(tab.page, theme);
        assert.deepEqual(await problems(tab.page), []);
        const found = await violations(tab.page, axeOptions);
        assert.equal(found.join('\n'), '', `axe, on a ${theme} page:\n${found.join('\n')}`);
      }
      await setWide(tab.page);
      assert.deepEqual(await problems(tab.page), [], 'In 320 px and a wide font.');
      const errors = await tab.page.evaluate(() => window.socErrors);
      assert.equal(errors.length, warns(story) ? 1 : 0, `soc-error: ${errors.join('\n')}`);
      const unexpected = tab.said.filter((line) => !errors.some((error) => isWarning(line, error)));
      assert.deepEqual(unexpected, []);
      assert.equal(tab.said.length, errors.length, 'An element warns once.');
    });
    test(story.id, check);
  }
});

/** The warning says what the event says, and names the element. */
const isWarning = (line: string, error: string) =>
  line.startsWith('warn: <soc-') && line.includes(error);

/** Members that are nobody's business but the element's. */
const internal = /^#|^(builtIn|find|show|version|styles)\b/;

describe('Pages of documentation', { concurrency }, () => {
  for (const { id, title } of docs) {
    const check = withTab(async (tab) => {
      const shown = stories.filter(({ title: other, tags }) => other === title && isListed(tags));
      await visit(tab, `${storybook.url}/iframe.html?viewMode=docs&id=${id}`, '.sbdocs-content');
      await tab.page.waitForFunction(
        (count) => document.querySelectorAll('.sbdocs .host-page').length >= count,
        { polling: 'mutation' },
        shown.length,
      );
      const members = await tab.page.$$eval('.docblock-argstable-body td:first-child', (cells) =>
        cells.map((cell) => cell.textContent ?? ''),
      );
      assert.equal(members.length > 0, shown.length > 0, 'The table of an element is missing.');
      assert.deepEqual(
        members.filter((member) => internal.test(member)),
        [],
      );
      const warnings = tab.said.filter((line) => line.startsWith('warn: <soc-'));
      assert.equal(warnings.length, shown.filter(warns).length);
      assert.deepEqual(tab.said, warnings);
    });
    test(id, check);
  }
});
