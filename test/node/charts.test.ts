import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ageChart } from '../../src/charts/age.js';
import { changeChart } from '../../src/charts/change.js';
import { chart } from '../../src/charts/chart.js';
import { countChart } from '../../src/charts/count.js';
import { multipleChart } from '../../src/charts/multiple.js';
import { type Chart, width } from '../../src/charts/path.js';
import { shareChart } from '../../src/charts/share.js';
import type { Factsheet, Measure } from '../../src/factsheet/types.js';
import { hedges } from '../../src/factsheet/vocabulary.js';

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The rectangles of a path. It must hold nothing else, and each must close where it began. */
function rectangles(path: string): Rectangle[] {
  const pieces = [...path.matchAll(/M(\S+) (\S+?)h([^v]+)v([^h]+)h([^z]+)z/g)];
  assert.equal(pieces.map(([piece]) => piece).join(''), path);
  return pieces.map((piece) => {
    const [x, y, width, height, back] = piece.slice(1).map(Number);
    for (const number of [x, y, width, height]) assert.ok(Number.isFinite(number), piece[0]);
    assert.ok(width! > 0 && height! > 0 && back === -width!, piece[0]);
    return { x: x!, y: y!, width: width!, height: height! };
  });
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const area = (path: string) => sum(rectangles(path).map(({ width, height }) => width * height));
const length = (path: string) => Math.max(0, ...rectangles(path).map(({ width }) => width));

/** How many whole marks a path makes up. */
const marks = (path: string, { counted, rest }: Chart) =>
  area(path) / Math.max(...rectangles(counted + rest).map(({ height }) => height ** 2));

/** The same within 1 %. */
const inProportion = (actual: number, right: number) =>
  assert.ok(Math.abs(actual - right) <= Math.abs(right) * 0.01, `${actual}, not ${right}`);

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Every value that the schema lets through, those that readers will meet more often. */
const measures: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), value: double(0, 100) }),
  fc.record({
    kind: fc.constant('change' as const),
    value: fc.oneof(double(-100, 2000), double(-100, Number.MAX_VALUE)),
  }),
  fc.record({
    kind: fc.constant('multiple' as const),
    value: fc.oneof(double(Number.MIN_VALUE, 30), double(Number.MIN_VALUE, Number.MAX_VALUE)),
  }),
  fc.record({
    kind: fc.constant('count' as const),
    value: fc.oneof(fc.nat(2000), fc.maxSafeNat(), double(2 ** 53, Number.MAX_VALUE)),
  }),
  fc.record({ kind: fc.constant('age' as const), value: double(0, 130) }),
  fc.record({
    kind: fc.constant('rate' as const),
    value: fc.oneof(double(0, 1000), double(0, Number.MAX_VALUE)),
    per: fc.integer({ min: 1, max: 1000 }),
  }),
);
const anyHedge = fc.constantFrom(null, ...hedges);

describe('every picture', () => {
  test('stays inside its frame, whatever the schema lets through', () => {
    fc.assert(
      fc.property(measures, anyHedge, (measure, hedge) => {
        const drawn = chart({ measure, hedge })!;
        assert.ok(drawn.height > 0 && drawn.height <= width);
        for (const each of rectangles(drawn.counted + drawn.rest)) {
          assert.ok(each.x >= 0 && each.x + each.width <= width * 1.001, JSON.stringify(each));
          assert.ok(each.y >= 0 && each.y + each.height <= drawn.height * 1.001);
        }
        for (const value of drawn.scale ?? []) assert.ok(Number.isFinite(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('draws no two marks over each other', () => {
    fc.assert(
      fc.property(
        measures.filter(({ kind }) => kind !== 'age'),
        (measure) => {
          const { counted, rest } = chart({ measure, hedge: null })!;
          const drawn = rectangles(counted + rest).sort((a, b) => a.y - b.y || a.x - b.x);
          // Marks stand in rows: each ends before the next in its row begins.
          for (const [index, { x, y }] of drawn.slice(1).entries()) {
            const before = drawn[index]!;
            const apart = before.x < x && before.x + before.width <= x + 1e-9;
            assert.ok(before.y < y || apart, `${JSON.stringify(before)}, then ${x} ${y}`);
          }
        },
      ),
      // A hundredth of a mark, far to the right.
      { examples: [[{ kind: 'count', value: 3.4700500000000014e168 }]] },
    );
  });

  test('is missing for an amount, and for a rate of more people than can be drawn', () => {
    const drawn = (measure: Measure) => chart({ measure, hedge: null });
    assert.equal(drawn({ kind: 'amount', value: 5, currency: 'EUR' }), undefined);
    assert.equal(drawn({ kind: 'rate', value: 5, per: 100_000 }), undefined);
    assert.equal(
      marks(
        drawn({ kind: 'rate', value: 5, per: 1000 })!.counted,
        drawn({ kind: 'rate', value: 5, per: 1000 })!,
      ),
      5,
    );
  });

  test('of what the page hands over unchecked is still a picture', () => {
    for (const kind of ['share', 'change', 'multiple', 'count', 'age'] as const) {
      for (const value of [-1e9, -5, -0.5, 2.5, 150, 1e9]) {
        for (const hedge of [null, ...hedges]) {
          const { counted, rest, height } = chart({ measure: { kind, value }, hedge })!;
          rectangles(counted + rest);
          assert.ok(height > 0);
        }
      }
    }
  });

  test('of every figure in the factsheet is one path for each colour, and light', () => {
    const { statistics }: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));
    for (const stat of statistics) {
      const { counted, rest } = chart(stat)!;
      assert.ok(rectangles(counted).length > 0, stat.id);
      assert.ok(counted.length + rest.length < 20_000, stat.id);
    }
  });
});

describe('the picture of a share', () => {
  test('counts as many of its hundred marks as per cent, part of a mark included', () => {
    fc.assert(
      fc.property(double(0, 100), (percent) => {
        const drawn = shareChart(percent);
        assert.ok(Math.abs(marks(drawn.counted, drawn) - percent) <= 0.1);
        assert.ok(Math.abs(marks(drawn.counted + drawn.rest, drawn) - 100) <= 0.01);
      }),
    );
  });

  test('draws nothing counted at 0, nothing else at 100, and parts truthfully', () => {
    assert.equal(shareChart(0).counted, '');
    assert.equal(shareChart(100).rest, '');
    assert.equal(marks(shareChart(0.4).counted, shareChart(0.4)), 0.4);
    assert.equal(marks(shareChart(99.5).counted, shareChart(99.5)), 99.5);
  });
});

describe('the picture of a change', () => {
  const ratio = ({ counted, rest }: Chart) => length(counted) / length(rest);

  test('is as long after as before, and as much longer or shorter as it says', () => {
    fc.assert(
      fc.property(fc.oneof(double(-99.9, 2000), double(-99.9, Number.MAX_VALUE)), (percent) => {
        inProportion(ratio(changeChart(percent)), 1 + percent / 100);
      }),
    );
    for (const [percent, times] of [
      [1000, 11],
      [25, 1.25],
      [5, 1.05],
      [-40, 0.6],
      [0, 1],
    ] as const) {
      inProportion(ratio(changeChart(percent)), times);
    }
    assert.equal(changeChart(-100).counted, '');
  });

  test('starts both bars at the same edge, and fills its frame with the longer', () => {
    fc.assert(
      fc.property(double(-99, 5000), (percent) => {
        const { counted, rest } = changeChart(percent);
        const both = rectangles(counted + rest);
        assert.deepEqual(
          both.map(({ x }) => x),
          [0, 0],
        );
        assert.equal(Math.max(...both.map(({ width }) => width)), width);
      }),
    );
  });
});

describe('the picture of a multiple', () => {
  test('has one beside as many of the same', () => {
    fc.assert(
      fc.property(double(Number.MIN_VALUE, 1e6), (times) => {
        const { counted, rest, scale } = multipleChart(times);
        inProportion(area(counted) / area(rest), times);
        assert.deepEqual(scale, [1, times]);
      }),
    );
    const { counted, rest } = multipleChart(5);
    assert.equal(rectangles(rest).length, 1);
    assert.equal(rectangles(counted).length, 5);
    const sizes = rectangles(counted + rest).map(({ width, height }) => `${width}/${height}`);
    assert.equal(new Set(sizes).size, 1);
  });
});

describe('the picture of a count', () => {
  test('has one mark a person up to a thousand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (people) => {
        const { counted, rest, scale } = countChart(people);
        assert.equal(rectangles(counted).length, people);
        assert.equal(rest, '');
        assert.equal(scale, undefined);
      }),
    );
  });

  test('has as many marks above it as its scale says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001 }), (people) => {
        const drawn = countChart(people);
        const [each] = drawn.scale!;
        assert.ok(Number.isInteger(Math.log10(each!)) && each! > 1);
        assert.ok(Math.abs(marks(drawn.counted, drawn) - people / each!) <= 0.5);
        assert.ok(rectangles(drawn.counted).length <= 1000);
      }),
    );
    assert.deepEqual(countChart(10_000).scale, [10]);
    assert.equal(rectangles(countChart(10_000).counted).length, 1000);
  });

  test('stands in blocks of a hundred, with more room between them than between marks', () => {
    const { counted } = countChart(239);
    const lefts = [...new Set(rectangles(counted).map(({ x }) => x))];
    const steps = lefts.slice(1).map((x, index) => x - lefts[index]!);
    assert.deepEqual(
      steps.flatMap((step, index) => (step > Math.min(...steps) ? [index + 1] : [])),
      [10, 20],
    );
  });

  test('shows an empty mark for nobody', () => {
    assert.equal(countChart(0).counted, '');
    assert.equal(rectangles(countChart(0).rest).length, 1);
  });
});

describe('the picture of an age', () => {
  /** The years that a picture marks, read off its line. */
  const range = ({ counted, scale }: Chart) => {
    const year = (width - 1) / scale![1]!;
    const [{ x, width: length }] = rectangles(counted) as [Rectangle];
    return [x / year, (x + length) / year];
  };
  const near = ([from, to]: number[], right: readonly [number, number]) => {
    assert.ok(
      Math.abs(from! - right[0]) <= 0.5 && Math.abs(to! - right[1]) <= 0.5,
      `${from}–${to}`,
    );
  };

  test('marks all years up to a bound, or from it', () => {
    fc.assert(
      fc.property(double(0.1, 130), (years) => {
        near(range(ageChart(years, 'at most')), [0, years]);
        const older = ageChart(years, 'at least');
        near(range(older), [years, older.scale![1]!]);
      }),
    );
    near(range(ageChart(12, 'at most')), [0, 12]);
  });

  test('marks one year where there is no bound', () => {
    fc.assert(
      fc.property(double(0, 130), fc.constantFrom(null, 'about', 'nearly'), (years, hedge) => {
        near(range(ageChart(years, hedge)), [years - 0.5, years + 0.5]);
      }),
    );
  });

  test('starts its line at nothing, ticks every ten years', () => {
    const [line, ...ticks] = rectangles(ageChart(12).rest);
    assert.deepEqual([line!.x, line!.width], [0, width]);
    assert.equal(ticks.length, 11);
    assert.deepEqual(ageChart(12).scale, [0, 100]);
    assert.deepEqual(ageChart(104).scale, [0, 140]);
  });
});
