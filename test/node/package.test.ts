import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { Ajv } from 'ajv';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { type RollupOptions, rollup } from 'rollup';
import semver from 'semver';
import { exportedFiles } from '../../scripts/exported-files.js';
import { elementCatalog } from '../../src/static/element-catalog.js';
import { consumer, run } from './consumer.js';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json');
const elements = readdirSync('src/elements');

describe('the package', () => {
  for (const [path, target] of Object.entries<string | Record<string, string>>(manifest.exports)) {
    test(`has what it exports as ${path}`, () => {
      for (const each of typeof target === 'string' ? [target] : Object.values(target)) {
        const files = exportedFiles(each);
        assert.ok(files.length > 0, `${each} is for no file`);
        for (const file of files) assert.ok(existsSync(file), file);
      }
    });
  }

  test('exports a module and a type for each element, and names the registering files', () => {
    for (const element of elements) {
      assert.ok(existsSync(`dist/esm/elements/${element}/${element}.js`), element);
      assert.ok(existsSync(`dist/esm/elements/${element}/${element}.d.ts`), element);
      assert.match(
        readFileSync(`dist/esm/elements/${element}/${element}.js`, 'utf8'),
        /define\("soc-/,
      );
    }
    assert.ok(manifest.sideEffects.includes('./dist/esm/elements/*/soc-*.js'));
  });

  test('validates in Node, without any DOM', async () => {
    const { validate } = await import('soc-elements/factsheet');
    assert.equal(validate(json('dist/data/factsheet.en.json')).ok, true);
  });

  test('leaves lit, context and zod to whoever bundles it', () => {
    const element = readFileSync('dist/esm/internal/factsheet-element.js', 'utf8');
    assert.match(element, /from 'lit'/);
    assert.match(readFileSync('dist/esm/internal/context.js', 'utf8'), /from '@lit\/context'/);
  });

  test('has the hash of every embed file', () => {
    const hashes = json('dist/embed/integrity.json');
    const files = readdirSync('dist/embed').filter((file) => /\.(js|css)$/.test(file));
    assert.deepEqual(Object.keys(hashes), files.sort());
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384').update(readFileSync(`dist/embed/${file}`));
      assert.equal(hash, `sha384-${digest.digest('base64')}`);
    }
  });

  test('is built the same twice', async () => {
    const { default: configs } = (await import(
      new URL('../../rollup.config.mjs', import.meta.url).href
    )) as {
      default: RollupOptions[];
    };
    const config = configs.find(
      ({ output }) => output && !Array.isArray(output) && output.file?.endsWith('soc-stat.js'),
    )!;
    const build = await rollup(config);
    const { output } = await build.generate(config.output as object);
    assert.equal(output[0].code, readFileSync('dist/embed/soc-stat.js', 'utf8'));
  });

  test('carries the validator in a file of its own', () => {
    const carriers = readdirSync('dist/embed').filter(
      (file) =>
        file.endsWith('.js') && /invalid_union/.test(readFileSync(`dist/embed/${file}`, 'utf8')),
    );
    assert.deepEqual(carriers, ['soc-validate.js']);
  });
});

/** What the package may contain, and must; anything else is a mistake in `files`. */
const contents = [
  /^(package\.json|README\.md|LICENSE|LICENSE-CONTENT\.md)$/,
  /^(CHANGELOG|CONTRIBUTING|SECURITY)\.md$/,
  /^docs\/([a-z-]+\.(md|png)|adr\/(README|\d{4}-[a-z-]+)\.md)$/,
  /^examples\/(nginx\/soc-elements\.conf|partner\/(factsheet\.json|index\.html))$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/(custom-elements|web-types|vscode\.(css|html)-custom-data)\.json$/,
  /^dist\/cli\/soc-elements\.js$/,
  /^dist\/data\/factsheet\.([a-z-]+\.json(\.d\.ts)?|schema\.json)$/,
  /^dist\/embed\/(soc-[a-z-]+|frame|frame-height)\.(js|css|html)$/,
  /^dist\/embed\/integrity\.json$/,
  /^dist\/esm\/(context|html|index)\.(js|js\.map|d\.ts)$/,
  /^dist\/esm\/(actions|charts|elements|factsheet|i18n|internal|static|styles|templates)\/[\w/.-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/esm\/data\/factsheet\.[a-z-]+\/\w+\.js(\.map)?$/,
  /^dist\/esm\/package\.json\.js(\.map)?$/,
  /^dist\/html\/((soc-[a-z-]+\/)?[a-z-]+\.(html|oembed\.json)|page\.css)$/,
  /^dist\/themes\/[a-z-]+\.css$/,
  /^dist\/types\/(html|jsx|react|svelte|vue)\.d\.ts$/,
];

describe('the package as it is published', () => {
  const root = join(consumer(), 'node_modules/soc-elements');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(root, file)).isFile());
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const tarball = join(consumer(), `soc-elements-${manifest.version}.tgz`);

  test('contains what it should and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !contents.some((pattern) => pattern.test(file))),
      [],
    );
    for (const pattern of contents) {
      assert.ok(
        files.some((file) => pattern.test(file)),
        `no file is ${pattern}`,
      );
    }
  });

  test('is built whenever it is packed, and runs nothing when it is installed', () => {
    assert.match(manifest.scripts.prepack, /npm run -s build$/);
    const installing = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    assert.deepEqual(
      installing.filter((name) => name in manifest.scripts),
      [],
    );
  });

  test('has a module or only types for each declaration, and every source of a map', () => {
    for (const file of files.filter((name) => name.startsWith('dist/esm/'))) {
      if (file.endsWith('.d.ts') && !files.includes(file.replace(/\.d\.ts$/, '.js'))) {
        assert.doesNotMatch(text(file), /^export (declare )?(const|class|function|default)/m, file);
      }
      if (!file.endsWith('.map')) continue;
      const { sources, sourcesContent } = JSON.parse(text(file));
      assert.equal(sourcesContent?.length, sources.length, file);
    }
  });

  test('has every file that its documents link to', () => {
    for (const file of files.filter((name) => name.endsWith('.md'))) {
      const links = [...text(file).matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, to]) => to!);
      for (const link of links.filter((to) => !/^https?:/.test(to))) {
        const target = posix.join(posix.dirname(file), link);
        assert.ok(existsSync(join(root, target)), `${file} links to ${link}`);
      }
    }
  });

  test('names in package.json only files that it has', () => {
    const { bin, types, customElements, 'web-types': webTypes } = manifest;
    for (const file of [...Object.values<string>(bin), types, customElements, webTypes]) {
      assert.ok(existsSync(join(root, file)), file);
    }
    assert.match(text('dist/THIRD-PARTY-NOTICES.txt'), /^lit-html \d/m);
  });

  test('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test('has the right types wherever it is imported from', async () => {
    const entrypoints = Object.entries<string | { types?: string }>(manifest.exports).flatMap(
      ([path, target]) => {
        // JSON has a default export only for `import`; consumer.test.ts checks its types.
        if (typeof target === 'string' || !target.types || path.endsWith('.json')) return [];
        return exportedFiles(target.types).map((file) => {
          const [head, tail] = target.types!.split('*') as [string, string?];
          if (tail === undefined) return path;
          return path.replace('*', file.slice(head.length).match(/^[a-z-]+/)![0]);
        });
      },
    );
    assert.ok(entrypoints.includes('./soc-stat.js') && entrypoints.includes('./i18n/en.js'));
    const packed = createPackageFromTarballData(readFileSync(tarball));
    const result = await checkPackage(packed, { entrypoints });
    assert.ok(result.types);
    // An ES module cannot be required before Node 20.19, and TypeScript's node10 knows no exports.
    const wrong = result.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    assert.deepEqual(wrong, []);
  });

  test('installs without a network, and works in an empty project', () => {
    /** The folders of the packages that are needed; a package may have its own version of one. */
    const needed = new Set<string>();
    const need = (dependent: string) => {
      for (const name of Object.keys(json(`${dependent}/package.json`).dependencies ?? {})) {
        const own = `${dependent}/node_modules/${name}`;
        const folder = existsSync(own) ? own : `./node_modules/${name}`;
        if (needed.has(folder)) continue;
        needed.add(folder);
        need(folder);
      }
    };
    need('.');
    const folder = mkdtempSync(join(tmpdir(), 'soc-elements-'));
    try {
      run('npm', 'pack', ...needed, '--ignore-scripts', '--silent', '--pack-destination', folder);
      cpSync(tarball, join(folder, 'soc-elements.tgz'));
      writeFileSync(join(folder, 'package.json'), '{}');
      const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
      run(
        'npm',
        'install',
        '--prefix',
        folder,
        '--offline',
        // What this machine has downloaded before makes no difference.
        '--cache',
        join(folder, 'cache'),
        '--no-audit',
        '--no-fund',
        ...tarballs.map((file) => join(folder, file)),
      );
      const command = join(folder, 'node_modules/.bin/soc-elements');
      assert.match(run(command, 'html', 'soc-stat', 'women-among-trafficking-victims'), /72% of/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('registers nothing and throws nothing in Node', () => {
    const modules = files.filter(
      (file) => file.startsWith('dist/esm/') && file.endsWith('.js') && !file.includes('/data/'),
    );
    assert.ok(modules.length > 50);
    const program = `
      for (const file of ${JSON.stringify(modules)}) await import('./node_modules/soc-elements/' + file);
      const registered = globalThis.customElements?.get('soc-stat');
      console.log(Boolean(registered), typeof document, typeof HTMLElement);`;
    writeFileSync(join(consumer(), 'all.mjs'), program);
    assert.equal(run('node', join(consumer(), 'all.mjs')), 'false undefined undefined\n');
  });
});

test('every package of the lock file accepts the oldest Node that is promised', () => {
  const oldest = semver.minVersion(manifest.engines.node)!;
  const packages: Record<string, { engines?: { node?: string }; optional?: boolean }> =
    json('package-lock.json').packages;
  const refusing = Object.entries(packages).filter(
    ([, { engines, optional }]) =>
      !optional && engines?.node && !semver.satisfies(oldest, engines.node),
  );
  assert.deepEqual(
    refusing.map(([name, { engines }]) => `${name} needs Node ${engines!.node}`),
    [],
  );
});

describe('an element', () => {
  for (const tag of new Set([...elements, ...Object.keys(elementCatalog)])) {
    test(`${tag} has its file, story, test, catalogue entry and export`, () => {
      assert.ok(existsSync(`src/elements/${tag}/${tag}.ts`), `src/elements/${tag}/${tag}.ts`);
      assert.ok(existsSync(`stories/${tag}.stories.ts`), `stories/${tag}.stories.ts`);
      assert.ok(existsSync(`test/${tag}.test.ts`), `test/${tag}.test.ts`);
      assert.ok(elementCatalog[tag], `${tag} is missing in src/static/element-catalog.ts`);
      const index = readFileSync('src/index.ts', 'utf8');
      assert.ok(index.includes(`'./elements/${tag}/${tag}.js'`), `src/index.ts lacks ${tag}`);
    });
  }
});

describe('the manifest', () => {
  const customElements = json('dist/custom-elements.json');
  const declarations = customElements.modules.flatMap(
    (module: { declarations: unknown[] }) => module.declarations,
  ) as {
    tagName?: string;
    attributes?: { name: string; description?: string }[];
    cssProperties?: { name: string }[];
    cssParts?: { name: string }[];
    slots?: { name: string }[];
    members?: { name: string; privacy?: string }[];
  }[];

  test('has every element, with every attribute described', () => {
    const tagged = declarations.filter(({ tagName }) => tagName);
    assert.deepEqual(tagged.map(({ tagName }) => tagName).sort(), [...elements].sort());
    for (const { tagName = '', attributes, members } of tagged) {
      for (const { name, description } of attributes!) assert.ok(description, `${tagName} ${name}`);
      assert.ok(
        members!.every(({ name }) => !name.startsWith('#')),
        tagName,
      );
    }
  });

  test('is valid', () => {
    const ajv = new Ajv({ strict: false });
    const valid = ajv.validate(
      json('node_modules/custom-elements-manifest/schema.json'),
      customElements,
    );
    assert.ok(valid, ajv.errorsText());
  });

  test('names modules that exist and export what it says', async () => {
    const modules: { path: string; exports: { kind: string; name: string }[] }[] =
      customElements.modules;
    for (const { path, exports } of modules) {
      const module = await import(new URL(`../../${path}`, import.meta.url).href);
      for (const { kind, name } of exports) {
        const found = kind === 'js' ? name in module : elements.includes(name);
        assert.ok(found, `${path} has no ${name}`);
      }
    }
    const named = [...JSON.stringify(customElements).matchAll(/"(?:path|module)":"([^"]+)"/g)];
    const paths = new Set(named.map(([, path]) => path!));
    assert.deepEqual(
      [...paths].filter((path) => !modules.some((module) => module.path === path)),
      [],
    );
  });

  test('is in the editor files, each property and part once, with the ids of the data', () => {
    const { css } = json('dist/web-types.json').contributions;
    const vsCode = json('dist/vscode.css-custom-data.json');
    for (const list of [
      css.properties,
      css['pseudo-elements'],
      vsCode.properties,
      vsCode.pseudoElements,
    ] as { name: string }[][]) {
      const names = list.map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)]);
      assert.ok(names.length > 5);
    }
    const { tags } = json('dist/vscode.html-custom-data.json');
    const stat = tags.find(({ name }: { name: string }) => name === 'soc-stat');
    assert.deepEqual(
      stat.attributes[0].values.map(({ name }: { name: string }) => name),
      json('data/factsheet.en.json').statistics.map(({ id }: { id: string }) => id),
    );
  });

  test('says of each element what the README’s table says', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rows = [...readme.matchAll(/^\| `(soc-[a-z-]+)` \|((?:\\.|[^|\\])*)\|.+\|$/gm)];
    const documented = rows.map(([, tag, takes]) => {
      const names = takes!.split(';')[0]!.matchAll(/`\.?(\w+)[^`]*`/g);
      return [tag, [...names].map(([, name]) => name).sort()];
    });
    const known = declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, members }) => {
        // The README says once of all elements that they take it.
        const names = members!.map(({ name }) => name).filter((name) => name !== 'headingLevel');
        return [tagName, names.sort()];
      });
    assert.deepEqual(documented.sort(), known.sort());
  });

  const sources = ['elements', 'templates', 'actions', 'internal', 'styles'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/${folder}/${file}`, 'utf8')),
  );
  const styles = sources.join('\n');
  const matches = (pattern: RegExp) =>
    new Set([...styles.matchAll(pattern)].map(([, name]) => name!));

  test('documents every token that is used, and no other', () => {
    const documented = new Set(
      declarations.flatMap(({ cssProperties }) => cssProperties?.map(({ name }) => name) ?? []),
    );
    assert.deepEqual([...documented].sort(), [...matches(/var\((--soc-[a-z-]+)/g)].sort());
  });

  test('defines every private token that is used, and uses every one defined', () => {
    assert.deepEqual(
      [...matches(/^\s*(--_[a-z-]+):/gm)].sort(),
      [...matches(/var\((--_[a-z-]+)\)/g)].sort(),
    );
  });

  test('documents every part that is rendered, and no other', () => {
    const documented = new Set(
      declarations.flatMap(({ cssParts }) => cssParts?.map(({ name }) => name) ?? []),
    );
    const rendered = new Set([
      ...matches(/ part="([a-z-]+)"/g),
      ...matches(/part: '([a-z-]+)'/g),
      ...matches(/'((?:level-|group-)?title)'/g),
    ]);
    assert.deepEqual([...documented].sort(), [...rendered].sort());
  });
});
