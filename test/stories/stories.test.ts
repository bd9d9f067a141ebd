/** Every story, on a light and on a dark page: it renders, keeps quiet, and axe finds nothing. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { axeOptions } from '../../.storybook/axe.js';
import { chromium, chromiumArguments } from '../../scripts/browsers.js';
import { serveStorybook } from './storybook.js';
import { inspectElements, openTab, type Tab, violations, visit } from './visit.js';

const executablePath = chromium();
if (!executablePath) throw new Error('The stories’ test needs Chromium or Chrome: install one.');

const storybook = await serveStorybook('site/storybook');
const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
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
const warns = ({ tags }: { tags: string[] }) => tags.includes('warns');

for (const theme of ['light', 'dark']) {
  describe(`Stories on a ${theme} page`, { concurrency }, () => {
    for (const story of stories) {
      const check = withTab(async (tab) => {
        // Storybook's own run of axe would be a second one.
        const globals = `theme:${theme};a11y.manual:!true`;
        const url = `${storybook.url}/iframe.html?viewMode=story&id=${story.id}&globals=${globals}`;
        await visit(tab, url, '.sb-show-main #storybook-root .host-page');
        const { problems, errors } = await inspectElements(tab.page);
        assert.deepEqual(problems, []);
        assert.deepEqual(await violations(tab.page, axeOptions), []);
        assert.equal(errors.length, warns(story) ? 1 : 0, `soc-error: ${errors.join('\n')}`);
        assert.deepEqual(
          tab.said.filter((line) => !errors.some((error) => isWarning(line, error))),
          [],
        );
        assert.equal(tab.said.length, errors.length, 'An element warns once.');
      });
      test(story.id, check);
    }
  });
}

/** The warning says what the event says, and names the element. */
const isWarning = (line: string, error: string) =>
  line.startsWith('warn: <soc-') && line.includes(error);

describe('Pages of documentation', { concurrency }, () => {
  for (const { id, title } of docs) {
    const check = withTab(async (tab) => {
      const url = `${storybook.url}/iframe.html?viewMode=docs&id=${id}`;
      const attached = stories.filter((story) => story.title === title);
      await visit(tab, url, attached.length ? '.docblock-argstable-body' : '.sbdocs-content');
      const rows = await tab.page.$$eval('.docblock-argstable-body tr td:first-child', (cells) =>
        cells.map((cell) => cell.textContent ?? ''),
      );
      const hidden = /^#|^(builtIn|find|show|version|styles|properties)\b/;
      assert.deepEqual(
        rows.filter((row) => hidden.test(row)),
        [],
      );
      assert.deepEqual(
        tab.said.filter((line) => !/^warn: <soc-/.test(line)),
        [],
      );
    });
    test(id, check);
  }
});
