import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { fallbackHtml } from '../../src/static/fallback-html.js';

const read = (file: string) => readFileSync(file, 'utf8');

/** The factsheets that the examples show: docs/publish.md and the partner's page have their own. */
const factsheets: Record<string, Factsheet> = {
  'docs/publish.md': JSON.parse(read('docs/publish.md').match(/^```json\n(.+?)^```/ms)![1]!),
  'examples/partner/index.html': JSON.parse(read('examples/partner/factsheet.json')),
};
const builtIn: Factsheet = JSON.parse(read('data/factsheet.en.json'));

/** Every file that shows how to write a tag, with its name in the repository. */
const files = [
  'README.md',
  ...['docs', 'examples', 'stories', 'integrations'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  ),
]
  .filter((file) => /\.(md|html|txt|ts|php)$/.test(file))
  .map((file) => [file, read(file)] as const);

const squeezed = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><').trim();

interface Example {
  file: string;
  element: string;
  attributes: Record<string, string>;
  content: string;
}

/**
 * The tags with content. “…” stands for what is left out, an expression for what code writes. A figure in a
 * line of text, and what an organisation writes into slots, is its own.
 */
const examples = files.flatMap(([file, text]) =>
  [
    ...text.matchAll(/<(soc-(?!factsheet\b)[a-z-]+)([^<>]*)>((?:(?!<\1\b)[\s\S])*?)<\/\1>/g),
  ].flatMap(([, element = '', written = '', content = '']): Example[] => {
    const isMade =
      /^\s*(…|\$\{.*\}|\{@html .*\}|<\?php .*\?>)?\s*$/.test(content) || /innerHTML/.test(written);
    const isOwn = /\sinline\b/.test(written) || /\bslot=/.test(content);
    if (isMade || isOwn) return [];
    const attributes = Object.fromEntries(
      [...written.matchAll(/:?([a-z-]+)=["{]([^"}]*)["}]/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    return [{ file, element, attributes, content }];
  }),
);

describe('an example of a tag with its content', () => {
  test('is in the README, the documentation and the partner’s page', () => {
    const found = examples.map(({ file }) => file);
    for (const file of ['README.md', 'docs/frameworks.md', ...Object.keys(factsheets)]) {
      assert.ok(found.includes(file), file);
    }
  });

  for (const [index, { file, element, attributes, content }] of examples.entries()) {
    const { 'heading-level': level, ...item } = attributes;
    test(`is what the command writes: ${file}, ${index + 1}, ${element} ${item.name ?? ''}`, () => {
      const factsheet = factsheets[file] ?? builtIn;
      const options = { factsheet, wording, level: Number(level ?? 3) };
      const html = fallbackHtml({ element, attributes: item }, options);
      assert.equal(squeezed(content), squeezed(html));
    });
  }
});
