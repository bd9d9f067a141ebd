import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type RollupOptions, rollup } from 'rollup';
import semver from 'semver';
import { elementCatalog } from '../../src/static/element-catalog.js';
import { typeErrors } from './consumer.js';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json');
const elements = readdirSync('src/elements');

/** The files of a target; each `*` of its pattern stands for the same text. */
function targets(target: string): string[] {
  if (!target.includes('*')) return [target];
  const name = '([a-z.-]+)';
  const pattern = target
    .split('*')
    .reduce((all, part, index) => `${all}${index > 1 ? '\\1' : name}${part}`);
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => `./dist/${file}`)
    .filter((file) => file === target || new RegExp(`^${pattern}$`).test(file));
}

describe('the package', () => {
  for (const [path, target] of Object.entries<string | Record<string, string>>(manifest.exports)) {
    test(`has what it exports as ${path}`, () => {
      for (const each of typeof target === 'string' ? [target] : Object.values(target)) {
        const files = targets(each);
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

  test('has types that stand by themselves, for a strict user', () => {
    const page = `
      import { type SocErrorEvent, SocStat, version } from 'soc-elements';
      import 'soc-elements/soc-factsheet.js';
      import { type Statistic, validate } from 'soc-elements/factsheet';
      const stat: SocStat = document.createElement('soc-stat');
      stat.stat = null;
      stat.addEventListener('soc-error', (event: SocErrorEvent) => event.problems[0]?.path);
      const result = validate({});
      export const found: Statistic[] = result.ok ? result.factsheet.statistics : [];
      export const text: string = version;`;
    assert.deepEqual(typeErrors({ 'page.ts': page }), []);
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
  const declarations = json('dist/custom-elements.json').modules.flatMap(
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
