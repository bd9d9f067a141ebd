import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

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

/** A script that only registers: an element's exports would be a global in a plain script. */
const registering = (file) => ({
  name: 'registering',
  resolveId: (id) => (id === 'registering' ? id : undefined),
  load: (id) => (id === 'registering' ? `import ${JSON.stringify(src(file))};` : undefined),
});

/** Whitespace and comments out of the templates; terser leaves strings alone. */
const minifyTemplates = () => ({
  name: 'minify-templates',
  transform: (code, fileName) =>
    fileName.startsWith(src('')) ? minifyHTMLLiterals(code, { fileName }) : null,
});

/** An endnote without a title says no more than its number, which the claims carry. */
const withoutUntitledSources = () => ({
  name: 'without-untitled-sources',
  transform(code, id) {
    if (!/factsheet\.\w+\.json$/.test(id)) return null;
    const data = JSON.parse(code);
    return {
      code: JSON.stringify({ ...data, sources: data.sources.filter(({ title }) => title) }),
      map: null,
    };
  },
});

const embed = (name, file) => ({
  input: 'registering',
  output: { file: `dist/embed/${name}.js`, format: 'iife', sourcemap: true },
  plugins: [
    registering(file),
    minifyTemplates(),
    withoutUntitledSources(),
    ...source(),
    terser({
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: false },
    }),
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
  embed('soc-elements', 'index.ts'),
  ...elements.map((file) => embed(basename(file, '.ts'), file)),
];
