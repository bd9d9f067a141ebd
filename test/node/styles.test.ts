import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { CSSResult } from 'lit';
import { spaces, typeSizes } from '../../stories/scale.js';
import { themes } from '../themes.js';

const files = ['src/styles', 'src/elements'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => (folder === 'src/styles' ? /\.ts$/ : /\.styles\.ts$/).test(file))
    .map((file) => `../../${folder}/${file}`),
);
const modules: Record<string, CSSResult>[] = await Promise.all(files.map((file) => import(file)));
const sheets = modules.flatMap((module) => Object.values(module));

test('type has six sizes, the smallest for endnotes, the largest for numbers', () => {
  assert.deepEqual(typeSizes(sheets), [0.75, 0.875, 1, 1.25, 1.75, 3]);
});

test('space goes in quarters of the text’s size, but for what sets an endnote off its sentence', () => {
  const [least, ...steps] = spaces(sheets);
  assert.equal(least, 0.125);
  assert.deepEqual(
    steps.filter((step) => step % 0.25 !== 0),
    [],
  );
});

describe('a theme', () => {
  const documented = new Set<string>(
    JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap(
      ({ declarations }: { declarations: { cssProperties?: { name: string }[] }[] }) =>
        declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    ),
  );

  test('is tested for its contrast, each of them', () => {
    const shipped = readdirSync('dist/themes').map((file) => file.replace('.css', ''));
    assert.deepEqual(shipped.sort(), [...themes]);
  });

  /** The variables that a style sheet of one rule sets. */
  function set(file: string): string[] {
    const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const [, declarations] = css.match(/^\s*(?::root|\.brand) \{([^{}]*)\}\s*$/)!;
    return declarations!
      .split(';')
      .map((declaration) => declaration.split(':')[0]!.trim())
      .filter(Boolean);
  }

  test('of the demo’s brand is five variables', () => {
    assert.equal(set('examples/demo/brand.css').length, 5);
  });

  for (const file of [
    'examples/demo/brand.css',
    ...themes.map((theme) => `dist/themes/${theme}.css`),
  ]) {
    test(`sets documented variables and nothing else: ${file}`, () => {
      const names = set(file);
      assert.ok(names.length > 0);
      assert.deepEqual(
        names.filter((name) => !documented.has(name)),
        [],
      );
    });
  }
});
