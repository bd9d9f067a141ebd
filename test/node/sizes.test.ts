import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Size, sizes } from '../../scripts/sizes.js';

/** The first flight of a TCP connection holds soc-stat.js with its headers. */
const limits: Record<string, number> = {
  'soc-stat.js': 14_000,
  'soc-elements.js': 32_000,
  'soc-validate.js': 9_000,
  'soc-quick-exit.js': 6_000,
};

test('every script weighs what test/sizes.json says; `npm run sizes` records a change', () => {
  const recorded: Record<string, Size> = JSON.parse(readFileSync('test/sizes.json', 'utf8'));
  const bytes = (of: Record<string, Size>) =>
    Object.fromEntries(Object.entries(of).map(([file, size]) => [file, size.bytes]));
  assert.deepEqual(bytes(sizes()), bytes(recorded));
});

for (const [file, limit] of Object.entries(limits)) {
  test(`${file} is at most ${limit} bytes with brotli`, () => {
    const { brotli } = sizes()[file]!;
    assert.ok(brotli <= limit, `${brotli} bytes`);
  });
}

test('frame-height.js, which goes into pages that want no script, is at most 1,000 bytes', () => {
  const { bytes } = sizes()['frame-height.js']!;
  assert.ok(bytes <= 1000, `${bytes} bytes`);
});
