import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Factsheet } from '../../src/factsheet/types.js';

const data: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));

interface Row {
  claim: string;
  passage: string;
  endnotes: string;
}

/** The rows of each table in docs/provenance.md, by the heading above it. */
const tables = new Map(
  readFileSync('docs/provenance.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part): [string, Row[]] => [
      part.slice(0, part.indexOf('\n')),
      [...part.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|.*\|$/gm)].map(
        ([, claim, passage, endnotes]) => ({
          claim: claim!,
          passage: passage!,
          endnotes: endnotes!,
        }),
      ),
    ]),
);

type Claim = [claim: string, endnotes: readonly number[]];

const records = (list: readonly { id: string; sources: readonly number[] }[]): Claim[] =>
  list.map(({ id, sources }) => [id, sources]);

/** Every claim of the data under the name that the tables give it, with its endnotes. */
const claims: Record<string, Claim[]> = {
  Statistics: records(data.statistics),
  'Case studies': data.caseStudies.flatMap(({ id, sources, statements }): Claim[] => [
    [id, sources],
    ...statements.flatMap((each, index): Claim[] =>
      'statistic' in each ? [] : [[`${id} ${index + 1}`, each.sources]],
    ),
  ]),
  Frameworks: data.frameworks.flatMap(({ id, sources, levels }): Claim[] => [
    [id, sources],
    ...levels.map((level): Claim => [`${id} ${level.id}`, sources]),
  ]),
  'Evidence gaps': records(data.evidenceGaps),
  Definitions: records(data.definitions),
  Sections: data.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, index): Claim[] => {
      const position = `${id} ${index + 1}`;
      if (block.kind === 'records') return [];
      if (block.kind === 'statement') return [[position, block.sources]];
      const items = block.items.map((item, at): Claim => [`${position}.${at + 1}`, item.sources]);
      return block.text ? [[position, []], ...items] : items;
    }),
  ),
  Resources: data.resources.map(({ id }): Claim => [id, []]),
  Sources: data.sources.flatMap(({ id, number, title }): Claim[] =>
    title === null ? [] : [[id, [number]]],
  ),
};

describe('docs/provenance.md', () => {
  test('has a table for each collection', () => {
    assert.deepEqual([...tables.keys()], Object.keys(claims));
  });

  for (const [heading, expected] of Object.entries(claims)) {
    const rows = tables.get(heading) ?? [];

    test(`has every claim with its endnotes, in the data’s order: ${heading}`, () => {
      assert.deepEqual(
        rows.map(({ claim, endnotes }) => `${claim}: ${endnotes}`),
        expected.map(([claim, endnotes]) => `${claim}: ${endnotes.join(', ') || '–'}`),
      );
    });

    test(`quotes three to six words of each passage, or an address: ${heading}`, () => {
      for (const { claim, passage } of rows) {
        const [, quoted] = passage.match(/^\S.*: “(.+)”$/) ?? [];
        assert.ok(quoted, `${claim}: ${passage}`);
        const count = quoted.split(/\s+/).length;
        assert.ok(
          (count >= 3 && count <= 6) || quoted.startsWith('https://'),
          `${claim}: ${quoted}`,
        );
      }
    });
  }
});
