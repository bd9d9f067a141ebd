import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { leanLit } from './scripts/lean-lit.mjs';

const src = (path) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const modules = (folder, pattern) =>
  readdirSync(src(folder))
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file}`);

const elements = modules('elements', /^soc-[a-z-]+\.ts$/);

/** TypeScript, and JSON whose top-level keys become exports, so that what is not used falls away. */
const source = () => [
  resolve({ ignoreSideEffectsForRoot: true }),
  json({ preferConst: true, compact: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

/** A script that only does things: a module's exports would be a global in a plain script. */
const registering = (files) => ({
  name: 'registering',
  resolveId: (id) => (id === 'registering' ? id : undefined),
  load: (id) =>
    id === 'registering'
      ? files.map((path) => `import ${JSON.stringify(src(path))};`).join('\n')
      : undefined,
});

/** Whitespace and comments out of the templates; terser leaves strings alone. */
const minifyTemplates = () => ({
  name: 'minify-templates',
  transform: (code, fileName) =>
    fileName.startsWith(src('')) ? minifyHTMLLiterals(code, { fileName }) : null,
});

/** A plain script's own lazy part is the file beside it; a bundler of the modules makes its own. */
const reuseBeside = {
  name: 'reuse-beside',
  resolveDynamicImport: (id) =>
    id === './reuse.js' ? { id: './soc-reuse.js', external: true } : null,
};

/**
 * A style sheet without interpolation needs none of the checks of Lit's `css`. As a tag, too,
 * `unsafeCSS` takes the text as it is.
 */
const plainStyleSheets = () => ({
  name: 'plain-style-sheets',
  transform(code, id) {
    if (!id.startsWith(src('')) || !code.includes('css`')) return null;
    if (/css`[^`]*\$\{/.test(code)) this.error('A style sheet interpolates; it needs css.');
    return { code: code.replace(/^import \{ css\b/m, 'import { unsafeCSS as css'), map: null };
  },
});

/**
 * What no element of a script shows stays out of it. An endnote without a title says no more than
 * its number, which the claims carry, and one that no claim cites is not listed; only collections
 * are filtered by category and aspect; and to an element what is open (`null`) is the same as what
 * is not there.
 */
const onlyWhatShows = (file) => ({
  name: 'only-what-shows',
  transform(code, id) {
    if (!/factsheet\.\w+\.json$/.test(id)) return null;
    const data = JSON.parse(code);
    data.sources = data.sources.filter(({ title }) => title);
    if (/stat\.ts$|case-study/.test(file)) {
      const shown = /case-study/.test(file) ? ['statistics', 'caseStudies'] : ['statistics'];
      const claims = shown
        .flatMap((key) => data[key])
        .flatMap((record) => [record, ...(record.statements ?? [])]);
      const cited = new Set(claims.flatMap(({ sources }) => sources ?? []));
      data.sources = data.sources
        .filter(({ number }) => cited.has(number))
        .map(({ number, title }) => ({ number, title }));
      data.statistics = data.statistics.map(({ categories, aspect, ...shown }) =>
        Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== null)),
      );
    }
    return { code: JSON.stringify(data), map: null };
  },
});

/** Nothing here extends LitElement, and the module that has it does nothing else. */
const treeshake = { moduleSideEffects: (id) => !/lit-element\.js$/.test(id) };

const minify = (module) =>
  terser({
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: /^_\$/ } }, // Lit's own internals, so named by itself.
    format: { comments: false },
    module,
  });

/** Where a start fails, as under a policy that refuses Lit its own, the fallbacks stay. */
const guard = {
  banner: 'try {',
  footer: '} catch (error) { console.warn("soc-elements could not start:", error) }',
};

const embed = (name, ...files) => ({
  input: 'registering',
  treeshake,
  output: { file: `dist/embed/${name}.js`, format: 'iife', ...guard },
  plugins: [
    registering(files),
    minifyTemplates(),
    plainStyleSheets(),
    onlyWhatShows(files[0]),
    leanLit(),
    reuseBeside,
    ...source(),
    minify(false),
  ],
});

export default [
  {
    input: ['index.ts', 'factsheet/index.ts', ...elements, ...modules('i18n', /\.ts$/)].map(src),
    external: [/^lit(\/|$)/, /^@lit\/context/, /^zod(\/|$)/],
    output: {
      dir: 'dist/esm',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
    plugins: source(),
  },
  ...['index.ts', ...elements].map((file) =>
    embed(file === 'index.ts' ? 'soc-elements' : basename(file, '.ts'), file, 'page/upgrade.ts'),
  ),
  embed('frame', 'frame/frame.ts'),
  embed('frame-height', 'frame/frame-height.ts'),
  {
    input: src('page/reuse-embedded.ts'),
    output: { file: 'dist/embed/soc-reuse.js', format: 'es' },
    plugins: [...source(), minify(true)],
  },
  {
    input: src('cli/soc-elements.ts'),
    external: [/^node:/, 'commander', /^zod(\/|$)/],
    output: { file: 'dist/cli/soc-elements.js', format: 'es', banner: '#!/usr/bin/env node' },
    plugins: source(),
  },
];
