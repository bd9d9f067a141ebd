import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { build, transformSync } from 'esbuild';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { citedEndnotes } from '../../src/static/cited-endnotes.js';
import {
  type EmbedItem,
  elementCatalog,
  itemsOf,
  titleOf,
} from '../../src/static/element-catalog.js';
import { elementTags, isAddress, snippet, styleRule } from '../../src/static/embed-code.js';
import {
  iframeForm,
  npmForm,
  reactForm,
  vueForm,
  wordpressForm,
} from '../../src/static/embed-code-formats.js';
import { fallbackHtml } from '../../src/static/fallback-html.js';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const factsheet: Factsheet = read('dist/data/factsheet.en.json');
const hashes: Record<string, string> = read('dist/embed/integrity.json');
const options = { factsheet, wording };
const hosted = { hashes, base: 'https://example.org/embed', version: '1.2.3' };

const stat: EmbedItem = { element: 'soc-stat', attributes: { name: 'women-among-drug-arrests' } };
const other: EmbedItem = {
  element: 'soc-stat',
  attributes: { name: 'sex-workers-murdered-colombia' },
};
const map: EmbedItem = { element: 'soc-evidence-gaps', attributes: { view: 'map' } };
const references: EmbedItem = { element: 'soc-references', attributes: {} };
const whole: EmbedItem = { element: 'soc-factsheet', attributes: {} };

/** One item of each element. */
const each: EmbedItem[] = Object.keys(elementCatalog).map(
  (element) => itemsOf(element, factsheet)[0]!,
);

test('every element is in the catalogue, has a plain form, and can be framed', () => {
  const elements = readdirSync('src/elements');
  assert.deepEqual(Object.keys(elementCatalog).sort(), elements.sort());
  const framed = readFileSync('dist/embed/frame.js', 'utf8').match(/[`"]soc-[a-z-]+[`"]/g)!;
  assert.deepEqual(
    framed
      .map((tag) => tag.slice(1, -1))
      .filter((tag) => !/error|height/.test(tag))
      .sort(),
    elements,
  );
});

test('every item is called something', () => {
  for (const item of each) assert.match(titleOf(item, factsheet, wording), /^\p{Lu}/u);
});

describe('a snippet', () => {
  test('of one element has its own script, of several the whole', () => {
    const file = (items: EmbedItem[]) => snippet(items, options, hosted).src.split('/').at(-1);
    assert.equal(file([stat]), 'soc-stat.js');
    assert.equal(file([stat, other]), 'soc-stat.js');
    assert.equal(file([stat, map]), 'soc-elements.js');
    assert.equal(file([whole]), 'soc-factsheet.js');
  });

  test('tells its version once: in the address, or else before it', () => {
    const html = (base: string) => snippet([stat], options, { ...hosted, base }).html;
    assert.match(
      html('/embed'),
      /^<!-- soc-elements 1\.2\.3 -->\n<link .*\n<script async src="\/embed\/soc/,
    );
    assert.match(
      html('/soc-elements@1.2.3/'),
      /^<link .*\n<script async src="\/soc-elements@1\.2\.3\/soc/,
    );
  });

  test('has the style sheet before the script, with its hash', () => {
    const { html } = snippet([stat], options, hosted);
    const address = `https://example.org/embed/soc-elements.css" integrity="${hashes['soc-elements.css']}"`;
    assert.ok(
      html.includes(`<link rel="stylesheet" href="${address} crossorigin="anonymous">\n<script`),
    );
  });

  test('has the fact of each item inside its tag', () => {
    const { html } = snippet([stat, map], options, hosted);
    for (const item of [stat, map]) assert.ok(html.includes(fallbackHtml(item, options)));
    assert.match(html, /<soc-evidence-gaps view="map">/);
  });

  test('lists as references what its other items cite, and no more', () => {
    const numbers = (html: string) =>
      [...html.matchAll(/<li value="(\d+)">/g)].map(([, number]) => Number(number));
    const { sources } = factsheet.statistics.find(({ id }) => id === stat.attributes.name)!;
    assert.deepEqual(numbers(elementTags([stat, references], options)), sources);
    // The map cites the endnotes of all that it counts and marks, as its own disclosure does.
    const { statistics, caseStudies, evidenceGaps } = factsheet;
    const shown = [...statistics, ...caseStudies, ...evidenceGaps];
    const all = [...new Set(shown.flatMap((record) => record.sources))];
    assert.deepEqual(
      numbers(elementTags([map, references], options)),
      all.sort((a, b) => a - b),
    );
    const alone = fallbackHtml(references, options);
    assert.equal(numbers(alone).length, factsheet.sources.length);
  });

  test('keeps a fallback of the whole factsheet apart from what stands in it', () => {
    assert.match(elementTags([whole], options), /^<soc-factsheet>\n<div slot="fallback">\n<h3>/);
    const foreign = elementTags([whole], { ...options, language: 'es' });
    assert.match(foreign, /^<soc-factsheet lang="es">\n<div slot="fallback" lang="en">/);
  });

  test('for a CMS stands in tags that every CMS knows', () => {
    const tags = elementTags(each, { ...options, level: 2, language: 'es' }, undefined, 'data-soc');
    assert.doesNotMatch(tags, /<soc-/);
    assert.match(
      tags,
      /<div data-soc="stat" data-name="[a-z-]+" data-heading-level="2" lang="es">/,
    );
    assert.equal(tags.match(/<div data-soc="/g)!.length, each.length);
  });

  test('sets a look only where one is options for', () => {
    assert.equal(styleRule([stat], {}), '');
    assert.doesNotMatch(snippet([stat], options, hosted).html, /<style/);
    const look = { theme: 'dark', accent: '#aa5500', width: 30 } as const;
    const rule = styleRule([stat, map], look);
    assert.match(rule, /^soc-stat\[name="women-among-drug-arrests"\],\nsoc-evidence-gaps \{\n/);
    for (const each of ['color-scheme: dark;', '--soc-accent: #aa5500;', 'max-inline-size: 30em;'])
      assert.ok(rule.includes(each), each);
    assert.ok(
      snippet([stat, map], options, hosted, look).html.includes(`<style>\n${rule}\n</style>`),
    );
    assert.match(styleRule([stat], look, 'data-soc'), /\[data-soc="stat"\]\[data-name="women-/);
  });

  test('is refused without a hash', () => {
    assert.throws(() => snippet([map], options, { ...hosted, hashes: {} }), /not in dist\/embed/);
  });
});

describe('an address', () => {
  test('is http, https or a path', () => {
    for (const text of [
      'https://example.org/embed',
      'HTTP://example.org',
      ' https://example.org/embed',
      '//example.org/embed',
      '/embed',
      '../embed/',
      'embed',
      'a folder/embed',
      './a:b',
      '?data=1',
    ]) {
      assert.ok(isAddress(text), text);
    }
  });

  const hostile = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u001f\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'j\r\navascript\t:alert(1)',
    'javascript\n:alert(1)',
    'data:text/javascript,alert(1)',
    'DATA:text/html,x',
    'blob:https://example.org/1',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    'mailto:a@example.org',
    'about:blank',
    'https://',
    'https://[',
    '',
    ' ',
    '\t\n',
  ];

  test('is nothing else, however it is spelt', () => {
    for (const text of hostile) assert.ok(!isAddress(text), JSON.stringify(text));
  });

  test('that is none gets into no embed code', () => {
    for (const text of hostile) {
      const refused = { name: 'Error', message: /must be an http or https address, or a path/ };
      assert.throws(() => snippet([stat], options, { ...hosted, base: text }), refused);
      assert.throws(() => snippet([stat], options, { ...hosted, src: text }), refused);
      assert.throws(() => iframeForm([stat], options, { ...hosted, base: text }, {}), refused);
    }
  });
});

describe('the figures', () => {
  test('read as plain HTML, narrowed as the element narrows them', () => {
    const figures = (attributes: EmbedItem['attributes']) =>
      fallbackHtml({ element: 'soc-stats', attributes }, options).match(/<h4>/g)?.length ?? 0;
    assert.equal(figures({}), factsheet.statistics.length);
    const roles = factsheet.statistics.filter(({ aspect }) => aspect === 'roles');
    assert.equal(figures({ aspect: 'roles' }), roles.length);
    const none = fallbackHtml({ element: 'soc-stats', attributes: { category: 'fraud' } }, options);
    assert.match(none, /<p>The factsheet has no figure on this\.<\/p>/);
  });
});

test('what an element cites, its plain form cites too', () => {
  // A soc-factsheet lists its own endnotes.
  const items = Object.keys(elementCatalog)
    .filter((element) => element !== 'soc-factsheet')
    .flatMap((element) => itemsOf(element, factsheet));
  for (const item of items) {
    const said = fallbackHtml(item, options).matchAll(/endnotes? ([\d, ]+)/gi);
    const numbers = [...said].flatMap(([, list = '']) => list.split(', ').map(Number));
    const cited = citedEndnotes([item], factsheet);
    const name = item.attributes.name ?? item.element;
    assert.ok(cited.length || !numbers.length, name);
    for (const number of cited) assert.ok(numbers.includes(number), name);
  }
});

describe('the same for', () => {
  const look = { theme: 'light', width: 20 } as const;
  const bundle = async (contents: string, loader: 'js' | 'jsx') => {
    const { outputFiles } = await build({
      stdin: { contents, loader, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      write: false,
      jsxFactory: 'make',
      jsxFragment: '""',
    });
    return outputFiles[0]!.text;
  };

  test('a bundler is found by it', async () => {
    const html = npmForm([stat, map], options, '1.2.3', look);
    assert.match(html, /npm install soc-elements@1\.2\.3/);
    const [, code = ''] = html.match(/<script type="module">([\s\S]*?)<\/script>/)!;
    const bundled = await bundle(code, 'js');
    assert.match(bundled, /define\("soc-stat"/);
    assert.match(bundled, /define\("soc-evidence-gaps"/);
  });

  test('React is JSX that says the same', () => {
    const braced = structuredClone(factsheet);
    const record = braced.statistics.find(({ id }) => id === stat.attributes.name)!;
    record.text = 'In {braces}, `ticks` and <b>.';
    const its = { ...options, factsheet: braced };
    const jsx = reactForm([stat, map], its, '1.2.3', look);
    const body = jsx.slice(jsx.indexOf('return (') + 7).replace(/;\n\}$/, '');
    const { code } = transformSync(body, { loader: 'jsx', jsxFactory: 'make', jsxFragment: '""' });
    const make = (tag: string, props: object | null, ...children: string[]): string => {
      const written = Object.entries(props ?? {}).map(([key, value]) => ` ${key}="${value}"`);
      const inside = children.join('');
      return tag ? `<${tag}${written.join('')}>${inside}</${tag}>` : inside;
    };
    const made: string = new Function('make', `return ${code}`)(make);
    const bare = (text: string) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, '');
    assert.ok(bare(made).endsWith(bare(elementTags([stat, map], its))));
    assert.ok(bare(made).includes(bare(styleRule([stat, map], look))));
  });

  test('Vue leaves every tag to the browser', () => {
    const vue = vueForm([stat, whole], options, '1.2.3', look);
    assert.match(vue, /<script setup>\nimport 'soc-elements\/soc-stat\.js';\nimport/);
    assert.match(vue, /\n {2}<soc-stat v-pre name="[a-z-]+">/);
    assert.match(vue, /\n {2}<soc-factsheet v-pre>/);
    assert.match(vue, /\n<\/template>\n\n<style>/);
  });

  test('WordPress is a shortcode for each that its plugin has', () => {
    const php = readFileSync('integrations/wordpress/soc-elements/soc-elements.php', 'utf8');
    for (const element of Object.keys(elementCatalog)) {
      assert.equal(
        php.includes(`'${element}'`),
        Boolean(elementCatalog[element]!.wordpress),
        element,
      );
    }
    assert.equal(
      wordpressForm([stat, map, references, whole], { ...options, level: 2 }),
      `[soc_stat name="women-among-drug-arrests" heading_level="2"]
[soc_evidence_gaps view="map" heading_level="2"]
[soc_factsheet heading_level="2"]`,
    );
  });

  test('a frame says what it is called, and asks for the look in its address', () => {
    const html = iframeForm([stat, map], options, hosted, { ...look, accent: '#aa5500' });
    const query =
      'element=soc-stat&amp;name=women-among-drug-arrests&amp;theme=light&amp;accent=%23aa5500&amp;width=20';
    assert.ok(html.startsWith(`<iframe src="https://example.org/embed/frame.html?${query}"`));
    assert.match(html, /title="Women among people arrested for drug-related offences"/);
    assert.ok(html.includes(hashes['frame-height.js']!));
    assert.equal(html.match(/<iframe/g)!.length, 2);
  });
});
