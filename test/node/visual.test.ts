import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { difference } from '../visual/difference.js';
import { report } from '../visual/report.js';
import { commitsOf } from '../visual/revisions.js';

/** A white picture with a grey for each pixel that the function gives one. */
function picture(grey: (x: number, y: number) => number | undefined, height = 40): Buffer {
  const png = new PNG({ width: 80, height });
  png.data.fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < 80; x++)
      png.data.fill(grey(x, y) ?? 255, 4 * (80 * y + x), 4 * (80 * y + x) + 3);
  }
  return PNG.sync.write(png);
}

/** As light and as short as any line that an element draws. */
const hairline = (at: number) =>
  picture((x, y) => (y === at && x > 10 && x < 21 ? 0x8c : undefined));

/** A slanting edge, smoothed with the grey given. */
const edge = (grey: number) => picture((x, y) => (x < y ? 0 : x === y ? grey : undefined));

describe('two pictures', () => {
  test('of which one has a short, light line moved by a pixel differ', () => {
    assert.equal(difference(hairline(20), hairline(20)), undefined);
    assert.ok(difference(hairline(20), hairline(21)));
  });

  test('of which one is a pixel higher differ', () => {
    assert.ok(
      difference(
        picture(() => 255, 40),
        picture(() => 255, 41),
      ),
    );
  });

  test('of which one has another tint differ', () => {
    assert.ok(
      difference(
        picture(() => 0xc7),
        picture(() => 0xbf),
      ),
    );
  });

  test('whose edges are smoothed otherwise are the same', () => {
    assert.notDeepEqual(edge(100), edge(150));
    assert.equal(difference(edge(100), edge(150)), undefined);
  });
});

test('a line is accepted by the commit that changed it, and by none until there is one', () => {
  const home = process.cwd();
  const folder = mkdtempSync(`${tmpdir()}/accepted-`);
  process.chdir(folder);
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      encoding: 'utf8',
    }).trim();
  const commit = (text: string) => {
    writeFileSync('accepted.txt', text);
    git('add', '.');
    git('commit', '-qm', 'Accept');
    return git('rev-parse', 'HEAD');
  };
  try {
    git('init', '-q');
    const first = commit('a 1\nb 1\n');
    const second = commit('a 1\nb 2\n');
    writeFileSync('accepted.txt', 'a 1\nb 2\nc 1\n');
    assert.deepEqual(
      [...commitsOf('accepted.txt')],
      [
        ['a', first],
        ['b', second],
      ],
    );
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  }
});

test('the report shows what differs before and now, and how to accept it', () => {
  const page = report([{ story: 'a-story', kind: 'changed', pictures: ['dark-320'] }]);
  for (const view of ['before', 'now', 'difference']) {
    assert.match(page, new RegExp(`src="a-story/dark-320.${view}.png"`));
  }
  assert.match(page, /npm run visual:accept a-story/);
});
