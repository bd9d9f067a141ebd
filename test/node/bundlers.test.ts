import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import type { Factsheet } from '../../src/factsheet/types.js';
import { consumer } from './consumer.js';

interface Project {
  folder: string;
  entry: string;
  /** Whether what is imported dynamically may be in files of its own. */
  split: boolean;
}

/** Each writes a minified application to the project's folder `out`, with default settings. */
const bundlers: Record<string, (project: Project) => Promise<unknown>> = {
  async Rollup({ folder, entry, split }) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve(), terser()] });
    await bundle.write({ dir: join(folder, 'out'), inlineDynamicImports: !split });
  },
  Vite: ({ folder, entry, split }) =>
    vite({
      root: folder,
      logLevel: 'silent',
      build: {
        outDir: 'out',
        rolldownOptions: {
          input: entry,
          output: {
            entryFileNames: '[name].js',
            ...(!split && { codeSplitting: false }),
          },
        },
      },
    }),
  esbuild: ({ folder, entry, split }) =>
    esbuild({
      entryPoints: [entry],
      outdir: join(folder, 'out'),
      bundle: true,
      logLevel: 'error',
      format: 'esm',
      minify: true,
      splitting: split,
    }),
  async webpack({ folder, entry, split }) {
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry,
      output: { path: join(folder, 'out') },
      performance: false,
      ...(!split && {
        module: { parser: { javascript: { dynamicImportMode: 'eager' as const } } },
      }),
    })!;
    const stats = await promisify(compiler.run.bind(compiler))();
    assert.equal(stats!.toString({ all: false, errors: true, warnings: true }), '');
  },
  Parcel({ folder, entry }) {
    const settings = { '@parcel/resolver-default': { packageExports: true } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(settings));
    writeFileSync(join(folder, 'package-lock.json'), '{}'); // Makes the folder Parcel's project.
    const args = ['build', entry, '--dist-dir', 'out', '--no-cache', '--no-source-maps'];
    const shell = process.platform === 'win32';
    return promisify(execFile)(resolve('node_modules/.bin/parcel'), args, { cwd: folder, shell });
  },
};

/** Parcel always splits. */
const unsplitting = Object.keys(bundlers).filter((name) => name !== 'Parcel');

/** What a page of the application loads before its reader does anything. */
async function initialCode(bundler: string, split: boolean): Promise<string> {
  const folder = mkdtempSync(join(resolve(consumer()), 'app-'));
  const entry = join(folder, 'main.js');
  writeFileSync(entry, "import 'soc-elements/soc-stat.js';\n");
  await bundlers[bundler]!({ folder, entry, split });
  const read = (file: string): string => {
    const code = readFileSync(file, 'utf8');
    const imported = [...code.matchAll(/\bfrom\s*"(\.\/[\w./-]+\.js)"/g)];
    return [code, ...imported.map(([, path]) => read(join(dirname(file), path!)))].join('\n');
  };
  return read(join(folder, 'out/main.js'));
}

const compressed = (code: string | Buffer) => brotliCompressSync(code).length;
const embedded = (file: string) => compressed(readFileSync(`dist/embed/${file}`));

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));

/** Long texts in a value, without characters that a bundler may escape. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[\w ,.()-]{40,}/g) ?? [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

/** The keys of the factsheet of which the code contains a text that no needed key has. */
function keysIn(code: string, needed: readonly (keyof Factsheet)[]): string[] {
  const known = JSON.stringify(needed.map((key) => factsheet[key]));
  const others = Object.entries(factsheet).filter(([key]) => !needed.includes(key as never));
  return others.flatMap(([key, value]) => {
    const texts = textsIn(value).filter((text) => !known.includes(text));
    return texts.some((text) => code.includes(text)) ? [key] : [];
  });
}

describe('an application with soc-stat alone', () => {
  for (const bundler of Object.keys(bundlers)) {
    test(`is as small from ${bundler} as the embed script, with its own data alone`, async () => {
      const code = await initialCode(bundler, true);
      for (const text of textsIn(factsheet.statistics)) assert.ok(code.includes(text), text);
      assert.deepEqual(keysIn(code, ['title', 'sources', 'statistics']), []);
      const limit = embedded('soc-stat.js') * 1.15;
      assert.ok(compressed(code) <= limit, `${compressed(code)} bytes, not ${limit}`);
    });
  }

  for (const bundler of unsplitting) {
    test(`is as small from ${bundler} in one file as the embed scripts`, async () => {
      const code = await initialCode(bundler, false);
      assert.match(code, /action-status/, 'the actions for readers are in the file');
      // The actions write what they copy with its definitions.
      const needed = [
        'title',
        'sources',
        'statistics',
        'definitions',
        'summary',
        'publication',
      ] as const;
      assert.deepEqual(keysIn(code, needed), []);
      const files = ['soc-stat.js', 'soc-actions.js', 'soc-validate.js'];
      const limit = files.reduce((bytes, file) => bytes + embedded(file), 0) * 1.15;
      assert.ok(compressed(code) <= limit, `${compressed(code)} bytes, not ${limit}`);
    });
  }
});

test('modules that register nothing leave nothing behind when nothing is used of them', async () => {
  const folder = mkdtempSync(join(resolve(consumer()), 'app-'));
  const entry = join(folder, 'main.js');
  writeFileSync(entry, "import 'soc-elements/context';\nimport 'soc-elements/html';\n");
  await bundlers.esbuild!({ folder, entry, split: false });
  assert.equal(readFileSync(join(folder, 'out/main.js'), 'utf8').trim(), '');
});
