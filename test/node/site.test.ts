import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, test } from 'node:test';
import MiniSearch from 'minisearch';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { searchOptions } from '../../examples/website/docs/search-options.js';
import { relativeAddress } from '../../scripts/website/address.js';
import type { Document } from '../../scripts/website/documents.js';
import { siteLinks } from '../../scripts/website/links.js';
import { markdown } from '../../scripts/website/markdown.js';
import { documentEntries } from '../../scripts/website/search-index.js';
import type { Factsheet } from '../../src/factsheet/types.js';
import * as wording from '../../src/i18n/en.js';
import { elementCatalog, elementHtml } from '../../src/static/element-catalog.js';

/* What the built site consists of, without a browser. */

/** All pages of the site but Storybook's, which are made by its own program. */
const pages = readdirSync('site', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('storybook/'));

function* elementsIn(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

const attribute = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((each) => each.name === name)?.value;

const parsed = new Map(
  pages.map((file) => {
    const elements = [...elementsIn(parse(readFileSync(`site/${file}`, 'utf8')))];
    return [file, elements] as const;
  }),
);
const idsOf = (file: string) =>
  new Set(parsed.get(file)!.flatMap((element) => attribute(element, 'id') ?? []));

describe('the site', () => {
  test('has no link to a file or an anchor that it lacks', () => {
    const broken: string[] = [];
    let links = 0;
    for (const [file, elements] of parsed) {
      const addresses = elements.flatMap((element) =>
        ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
      );
      for (const address of addresses.filter((each) => !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(each))) {
        links += 1;
        const [path = '', fragment] = decodeURI(address).split('#');
        const target = posix.join(dirname(file), path.split('?')[0]!);
        const page = path === '' ? file : target;
        const found = statSync(`site/${page}`, { throwIfNoEntry: false });
        const to = found?.isDirectory() ? posix.join(page, 'index.html') : page;
        const isMissing =
          !existsSync(`site/${to}`) || (fragment && parsed.has(to) && !idsOf(to).has(fragment));
        if (isMissing) broken.push(`${file} links to ${address}`);
      }
    }
    assert.deepEqual(broken, []);
    assert.ok(links > 1000, `${links} links`);
  });

  test('leads from each element to its page in Storybook', () => {
    const { entries } = JSON.parse(readFileSync('site/storybook/index.json', 'utf8'));
    for (const tag of Object.keys(elementCatalog)) {
      const html = readFileSync(`site/docs/elements/${tag}.html`, 'utf8');
      const [, id = ''] =
        html.match(/storybook\/index\.html\?path=\/(?:docs|story)\/([\w-]+)"/) ?? [];
      assert.equal(entries[id]?.title, `Elements/${tag}`, tag);
    }
  });

  test('loads nothing from elsewhere', () => {
    for (const [file, elements] of parsed) {
      // A page names its own complete address, and that of its oEmbed document; it loads neither.
      const loaded = elements.filter(
        (element) =>
          /^(script|img|iframe|link)$/.test(element.tagName) &&
          !/^(canonical|alternate)$/.test(attribute(element, 'rel') ?? ''),
      );
      const addresses = loaded.flatMap(
        (element) => attribute(element, 'src') ?? attribute(element, 'href') ?? [],
      );
      assert.deepEqual(
        addresses.filter((address) => /^(https?:|\/)/.test(address)),
        [],
        file,
      );
    }
  });

  test('has a page for every element, with every name of its manifest', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    for (const tag of Object.keys(elementCatalog)) {
      const html = readFileSync(`site/docs/elements/${tag}.html`, 'utf8');
      const declaration = modules
        .flatMap(({ declarations }: { declarations: object[] }) => declarations)
        .find(({ tagName }: { tagName?: string }) => tagName === tag);
      const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
      const names = kinds.flatMap((kind) =>
        (declaration[kind] ?? []).map(({ name }: { name: string }) => name),
      );
      assert.ok(names.length > 10, tag);
      for (const name of names.filter(Boolean)) {
        assert.ok(html.includes(`<code>${name}</code>`), `${tag}: ${name}`);
      }
    }
  });
});

describe('the search', () => {
  const [, json] = readFileSync('site/docs/search-index.js', 'utf8').match(
    /^window\.searchIndex = (.*);\n$/,
  )!;
  const index = MiniSearch.loadJSON(JSON.parse(json!), searchOptions);

  test('finds the section of a guide, the table of an element, and a misspelt word', () => {
    const first = (words: string) => index.search(words)[0]?.id;
    assert.equal(first('lazily loaded'), 'docs/deploy.html#6-lazily-loaded-files');
    assert.equal(first('exit framework slots'), 'docs/elements/soc-exit-framework.html#slots');
    assert.equal(first('integritty'), first('integrity'));
    assert.equal(first('zzzz'), undefined);
  });

  test('knows only sections that exist', () => {
    const all = index.search(MiniSearch.wildcard);
    assert.ok(all.length > 150, `${all.length} sections`);
    for (const { id } of all) {
      const [file, fragment] = id.split('#');
      assert.ok(parsed.has(file), id);
      assert.ok(!fragment || idsOf(file).has(fragment), id);
    }
  });
});

describe('a document', () => {
  const document: Document = {
    source: 'docs/a.md',
    address: 'docs/a.html',
    title: 'A title',
    label: 'A title',
    summary: 'One sentence.',
    text: '# A title\n\nOne `code`\nline.\n\n## A *second* part\n\n```sh\nnpm start\n```\n',
  };

  test('is found by its sections, with text and code', () => {
    assert.deepEqual(documentEntries(document, markdown()), [
      { id: 'docs/a.html', page: 'A title', heading: 'A title', text: 'One code line. ' },
      {
        id: 'docs/a.html#a-second-part',
        page: 'A title',
        heading: 'A second part',
        text: 'npm start\n ',
      },
    ]);
  });

  test('has its links where the site has the files', () => {
    const other = { ...document, source: 'README.md', address: 'docs/readme.html' };
    const files = new Set<string>();
    const link = siteLinks([document, other], files);
    const cases: [Document, string, string][] = [
      [document, 'https://example.org/a', 'https://example.org/a'],
      [document, '#part', '#part'],
      [document, '../README.md#use-it', 'readme.html#use-it'],
      [document, '../examples/partner/', '../examples/partner/index.html'],
      [document, '../examples/demo/builder.html', '../builder.html'],
      [document, '../LICENSE', '../LICENSE'],
      [other, 'docs/', 'index.html'],
      [other, 'docs/soc-stat.png', 'soc-stat.png'],
    ];
    for (const [from, address, expected] of cases) assert.equal(link(from, address), expected);
    assert.deepEqual([...files], ['LICENSE', 'docs/soc-stat.png']);
    assert.throws(() => link(document, 'missing.md'), {
      message: 'docs/a.md links to missing.md, but there is no docs/missing.md in the repository.',
    });
    assert.throws(() => link(document, '../src/'), /src\/ has neither README\.md nor index\.html/);
  });

  test('is addressed from where the link is', () => {
    assert.equal(relativeAddress('index.html', 'docs/a.html#b'), 'docs/a.html#b');
    assert.equal(relativeAddress('docs/adr/a.html', 'index.html'), '../../index.html');
  });
});

describe('the code in the documentation', () => {
  const sources = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs').map((name) => `docs/${name}`),
  ].filter((file) => file.endsWith('.md'));
  const blocks = sources.flatMap((file) =>
    markdown()
      .parse(readFileSync(file, 'utf8'), {})
      .filter(({ type }) => type === 'fence')
      .map(({ info, content, map }) => ({ info, content, where: `${file}:${map![0] + 1}` })),
  );

  test('is HTML without an error, where it is HTML', () => {
    const snippets = blocks.filter(({ info }) => info === 'html');
    assert.ok(snippets.length > 5);
    for (const { content, where } of snippets) {
      const errors: string[] = [];
      parseFragment(content, { onParseError: ({ code }) => errors.push(code) });
      assert.deepEqual(errors, [], where);
    }
  });

  test('has the whole claim of a figure, unless it leaves its content out', () => {
    const builtIn: Factsheet = JSON.parse(readFileSync('dist/data/factsheet.en.json', 'utf8'));
    const ownFile = blocks.find(({ where, info }) => /publish/.test(where) && info === 'json')!;
    const own: Factsheet = JSON.parse(ownFile.content);
    const words = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[\s·]+/g, ' ');
    let examples = 0;
    for (const { content, where } of blocks) {
      for (const [, name, inside = ''] of content.matchAll(
        /<soc-stat name="([a-z-]+)"[^>]*>(.*?)<\/soc-stat>/gs,
      )) {
        if (/^\s*(…|\{@html .*\}|<\?php .*\?>)?\s*$/.test(inside)) continue;
        examples += 1;
        const factsheet = [builtIn, own].find(({ statistics }) =>
          statistics.some(({ id }) => id === name),
        )!;
        const options = { factsheet, wording, language: 'en', level: 3 };
        const [, claim] = elementHtml('soc-stat', options, { name }).split('</h3>');
        for (const sentence of claim!.split(/<\/p>|·/)) {
          assert.ok(words(inside).includes(words(sentence).trim()), `${where}: ${sentence}`);
        }
      }
    }
    assert.ok(examples >= 6, `${examples} examples`);
  });
});
