import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { minify as compress } from '@swc/core';
import { minifyHTMLLiterals } from 'minify-literals';
import { minifySync as shorten } from 'oxc-minify';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';

const src = (path) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The module of an element has the name of its folder. */
const elements = readdirSync(src('elements'));
const elementFile = (tag) => `elements/${tag}/${tag}.ts`;
const languages = readdirSync(src('i18n')).map((file) => `i18n/${file}`);

/** TypeScript, and JSON whose top-level keys become exports, so that unused ones are dropped. */
const source = () => [
  resolve({ ignoreSideEffectsForRoot: true }),
  json({ preferConst: true, compact: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

/** The module of a top-level key of a factsheet, such as `data/factsheet.en/statistics.js`. */
const collection = /^(.+\/data\/factsheet\.[\w-]+)\/(\w+)\.js$/;

/**
 * Makes each top-level key of the factsheet an ES module of its own. A bundler can then drop, or put
 * into a chunk, a collection without having to see inside a module.
 */
const collections = {
  name: 'collections',
  resolveId(id, importer = '') {
    const path = join(dirname(importer), id.replace(/\.json$/, '/index.js'));
    return collection.test(path) ? path : undefined;
  },
  load(id) {
    const [, file, name] = id.match(collection) ?? [];
    if (!file) return undefined;
    const data = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
    if (name !== 'index') return `export const ${name} = ${JSON.stringify(data[name])};`;
    const exported = Object.keys(data).map((key) => `export { ${key} } from './${key}.js';`);
    return { code: exported.join('\n'), moduleSideEffects: false };
  },
};

/** A virtual entry that only imports: the exports of a classic script would become globals. */
const entry = (files) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : undefined),
  load: (id) =>
    id === 'entry'
      ? files.map((path) => `import ${JSON.stringify(src(path))};`).join('\n')
      : undefined,
});

/** A virtual module with the tags of all elements: the frame loads no other files by its query. */
const elementTags = {
  name: 'element-tags',
  resolveId: (id) => (id === 'virtual:element-tags' ? id : undefined),
  load: (id) =>
    id === 'virtual:element-tags' ? `export default ${JSON.stringify(elements)};` : undefined,
};

/** Removes white space and comments from template literals, which terser does not change. */
const minifyTemplates = () => ({
  name: 'minify-templates',
  transform: (code, fileName) =>
    fileName.startsWith(src('')) ? minifyHTMLLiterals(code, { fileName }) : null,
});

/** The modules that embed scripts load lazily, and the files that contain them. */
const lazyFiles = {
  './actions-panel.js': './soc-actions.js',
  '../../factsheet/validator.js': './soc-validate.js',
  '../factsheet/validator.js': './soc-validate.js',
};
const lazy = {
  name: 'lazy-files',
  resolveDynamicImport: (id) => (lazyFiles[id] ? { id: lazyFiles[id], external: true } : null),
};

/** Minifies a script and names the licences of its packages. swc simplifies best and oxc names best: together 2 % smaller than either. */
const minify = (module) => ({
  name: 'minify',
  async renderChunk(code, { fileName }) {
    const simple = await compress(code, {
      compress: { const_to_let: false, ecma: 2022, inline: 2, passes: 3, unsafe_arrows: true },
      ecma: 2022,
      mangle: false,
      module,
    });
    const { code: short, errors } = shorten(fileName, simple.code, {
      compress: { target: 'es2022' },
      module,
    });
    if (errors.length) this.error(errors[0].message);
    return `/*! See THIRD-PARTY-NOTICES.txt */\n${short}`;
  },
});

/** The packages in the scripts built so far, with the licence texts that must accompany them. */
const thirdParty = new Map();

/** Collects the packages that a script contains and writes their notices to a file. */
const notices = () =>
  license({
    thirdParty(packages) {
      for (const { name, version, license: id, licenseText } of packages) {
        thirdParty.set(name, `${name} ${version}, ${id}\n\n${licenseText.trim()}`);
      }
      const texts = [...thirdParty].sort().map(([, text]) => text);
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/THIRD-PARTY-NOTICES.txt', `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
    },
  });

/** Keeps the fallbacks if a script cannot start, such as under a policy that refuses Lit's policy. */
const guard = {
  intro: 'try {',
  outro: '} catch (error) { console.warn("soc-elements could not start:", error) }',
};

const embed = (name, ...files) => ({
  input: 'entry',
  output: { file: `dist/embed/${name}.js`, format: 'iife', ...guard },
  plugins: [
    entry(files),
    elementTags,
    minifyTemplates(),
    lazy,
    ...source(),
    notices(),
    minify(false),
  ],
});

const lazyFile = (name, file) => ({
  input: src(file),
  output: { file: `dist/embed/${name}.js`, format: 'es' },
  plugins: [minifyTemplates(), ...source(), notices(), minify(true)],
});

export default [
  {
    input: [
      'index.ts',
      'context.ts',
      'html.ts',
      'factsheet/index.ts',
      ...elements.map(elementFile),
      ...languages,
    ].map(src),
    external: [/^lit(\/|$)/, /^@lit\//, /^zod(\/|$)/],
    output: {
      dir: 'dist/esm',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
    plugins: [collections, ...source()],
  },
  embed('soc-elements', 'index.ts'),
  embed('soc-placeholders', 'internal/upgrade-placeholders.ts'),
  ...elements.map((tag) => embed(tag, elementFile(tag))),
  embed('frame', 'frame/frame.ts'),
  embed('frame-height', 'frame/frame-height.ts'),
  lazyFile('soc-actions', 'actions/actions-panel.ts'),
  lazyFile('soc-validate', 'factsheet/validator.ts'),
  {
    input: src('cli/soc-elements.ts'),
    external: [/^node:/, 'commander', 'parse5', /^zod(\/|$)/],
    output: { file: 'dist/cli/soc-elements.js', format: 'es', banner: '#!/usr/bin/env node' },
    plugins: source(),
  },
];
