import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { agePaths } from '../../src/charts/age.js';
import { changePaths } from '../../src/charts/change.js';
import { chart } from '../../src/charts/chart.js';
import { countPaths, peopleEachMark } from '../../src/charts/count.js';
import { bars, type Paths, width } from '../../src/charts/path.js';
import { sharePaths } from '../../src/charts/share.js';
import type { Factsheet, Measure, Period } from '../../src/factsheet/types.js';
import { type Hedge, hedges } from '../../src/factsheet/vocabulary.js';
import { common } from '../../src/i18n/en.js';

const factsheet: Factsheet = JSON.parse(readFileSync('data/factsheet.en.json', 'utf8'));

/** The chart of a measure alone, in English. */
const draw = (measure: Measure, hedge: Hedge | null = null, period: Period = null) =>
  chart({ measure, hedge, period }, 'en', common);

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The boxes of a path's rectangles and triangles. It must hold nothing else, each closed. */
function boxes(path: string): Rectangle[] {
  const pieces = [
    ...path.matchAll(/M(\S+) (\S+?)(?:h([^v]+)v([^h]+)h([^z]+)|l(\S+) (\S+?)l(\S+) (\S+?))z/g),
  ];
  assert.equal(pieces.map(([piece]) => piece).join(''), path);
  return pieces.map((piece) => {
    const [x, y, width, height, back, point, half, return_, half2] = piece.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    if (!Number.isNaN(point)) {
      assert.ok(return_ === -point && half2 === half && half > 0, piece[0]);
      return { x: Math.min(x, x + point), y, width: Math.abs(point), height: 2 * half };
    }
    for (const number of [x, y, width, height]) assert.ok(Number.isFinite(number), piece[0]);
    assert.ok(width > 0 && height > 0 && back === -width, piece[0]);
    return { x, y, width, height };
  });
}

/** The rectangles of a path without triangles. */
function rectangles(path: string): Rectangle[] {
  assert.ok(!path.includes('l'), path);
  return boxes(path);
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const area = (path: string) => sum(rectangles(path).map(({ width, height }) => width * height));
const length = (path: string) => Math.max(0, ...rectangles(path).map(({ width }) => width));

/** How many whole marks a path makes up. */
const marks = (path: string, { counted, rest }: Paths) =>
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
        const drawn = draw(measure, hedge);
        // A rate of less than a tenth of a mark has none.
        if (!drawn) return assert.equal(measure.kind, 'rate');
        assert.ok(drawn.height > 0 && drawn.height <= width);
        for (const each of boxes(drawn.counted + drawn.rest)) {
          assert.ok(each.x >= 0 && each.x + each.width <= width * 1.001, JSON.stringify(each));
          assert.ok(each.y >= 0 && each.y + each.height <= drawn.height * 1.001);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('draws no two marks over each other', () => {
    fc.assert(
      fc.property(
        measures.filter(({ kind }) => kind !== 'age'),
        (measure) => {
          const { counted = '', rest = '' } = draw(measure) ?? {};
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

  test('is missing for an amount, and for a rate of less than a tenth of a mark', () => {
    assert.equal(draw({ kind: 'amount', value: 5, currency: 'EUR' }), undefined);
    assert.equal(draw({ kind: 'rate', value: 5, per: 100_000 }), undefined);
    const drawn = draw({ kind: 'rate', value: 24, per: 1000 })!;
    assert.equal(marks(drawn.counted, drawn), 2.4);
    assert.equal(drawn.unit, 'Each mark is 10 people');
  });

  test('of what the page hands over unchecked is still a picture', () => {
    for (const kind of ['share', 'change', 'multiple', 'count', 'age'] as const) {
      for (const value of [-1e9, -5, -0.5, 2.5, 150, 1e9]) {
        for (const hedge of [null, ...hedges]) {
          const { counted, rest, height } = draw({ kind, value }, hedge)!;
          boxes(counted + rest);
          assert.ok(height > 0);
        }
      }
    }
  });

  test('of every figure in the factsheet is one path for each colour, and light', () => {
    for (const stat of factsheet.statistics) {
      const { counted, rest } = chart(stat, 'en', common, factsheet.statistics)!;
      assert.ok(boxes(counted).length > 0, stat.id);
      assert.ok(counted.length + rest.length < 4000, stat.id);
    }
  });

  test('says its unit or its ends', () => {
    for (const stat of factsheet.statistics) {
      const { above, below = [], unit } = chart(stat, 'en', common, factsheet.statistics)!;
      const labels = [above, ...below, unit].filter(Boolean);
      const expected: Record<string, readonly string[]> = {
        share: ['Each mark is 1%'],
        count: ['Each mark is 10 people'],
        age: ['0 years', '100 years', common.most],
        multiple: ['without access to a firearm', 'with access to a firearm'],
        change: stat.period ? ['2017', '2018'] : ['100%', '125%'],
      };
      assert.deepEqual(labels, expected[stat.measure.kind], stat.id);
    }
  });

  test('labels a multiple without ends, and a change within one year, by their lengths', () => {
    const multiple = draw({ kind: 'multiple', value: 5 })!;
    assert.deepEqual([multiple.above, multiple.below], ['1×', ['5×']]);
    const change = draw({ kind: 'change', value: -25 }, null, { from: 2017, to: 2017 })!;
    assert.deepEqual([change.above, change.below], ['100%', ['75%']]);
  });
});

describe('the hedge of a picture', () => {
  const share = (hedge: Hedge | null) => sharePaths(8, hedge);

  test('changes the last counted mark only', () => {
    const exact = boxes(share(null).counted);
    for (const hedge of hedges) {
      const drawn = boxes(share(hedge).counted);
      assert.deepEqual(drawn.slice(0, 7), exact.slice(0, 7), hedge);
      assert.notEqual(share(hedge).counted, share(null).counted, hedge);
      assert.equal(share(hedge).rest, share(null).rest, hedge);
      for (const { x, width } of drawn.slice(7)) {
        assert.ok(x >= exact[7]!.x && x + width <= exact[7]!.x + exact[7]!.width + 0.01, hedge);
      }
    }
  });

  test('is three stripes for "about" and "nearly"', () => {
    for (const hedge of ['about', 'nearly'] as const) {
      assert.equal(rectangles(share(hedge).counted).length, 7 + 3);
    }
  });

  test('is a point forwards for "at least", and backwards for "at most"', () => {
    assert.match(share('at least').counted, /M10 20l8 4l-8 4z$/);
    assert.match(share('at most').counted, /M18 20l-8 4l8 4z$/);
  });

  test('is at the end of a bar', () => {
    const { counted } = bars(5, 'about');
    const ends = rectangles(counted).map(({ x, width }) => x + width);
    assert.equal(Math.max(...ends), width);
    assert.equal(rectangles(counted).length, 4);
    assert.equal(boxes(bars(5, 'at least').counted).length, 2);
    assert.equal(bars(0, 'about').counted, '');
  });
});

describe('the picture of a share', () => {
  test('counts as many of its hundred marks as per cent, part of a mark included', () => {
    fc.assert(
      fc.property(double(0, 100), (percent) => {
        const drawn = sharePaths(percent);
        assert.ok(Math.abs(marks(drawn.counted, drawn) - percent) <= 0.1);
        assert.ok(Math.abs(marks(drawn.counted + drawn.rest, drawn) - 100) <= 0.01);
      }),
    );
  });

  test('draws nothing counted at 0, nothing else at 100, and parts truthfully', () => {
    assert.equal(sharePaths(0).counted, '');
    assert.equal(sharePaths(100).rest, '');
    assert.equal(marks(sharePaths(0.4).counted, sharePaths(0.4)), 0.4);
    assert.equal(marks(sharePaths(99.5).counted, sharePaths(99.5)), 99.5);
  });
});

describe('the picture of a change', () => {
  const ratio = ({ counted, rest }: Paths) => length(counted) / length(rest);

  test('is as long after as before, and as much longer or shorter as it says', () => {
    fc.assert(
      fc.property(fc.oneof(double(-99.9, 2000), double(-99.9, Number.MAX_VALUE)), (percent) => {
        inProportion(ratio(changePaths(percent)), 1 + percent / 100);
      }),
    );
    for (const [percent, times] of [
      [1000, 11],
      [25, 1.25],
      [5, 1.05],
      [-40, 0.6],
      [0, 1],
    ] as const) {
      inProportion(ratio(changePaths(percent)), times);
    }
    assert.equal(changePaths(-100).counted, '');
  });

  test('starts both bars at the same edge, and fills its frame with the longer', () => {
    fc.assert(
      fc.property(double(-99, 5000), (percent) => {
        const { counted, rest } = changePaths(percent);
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
  test('has a bar of one above a bar of as many', () => {
    fc.assert(
      fc.property(double(0.001, 1e6), (times) => {
        const { counted, rest } = draw({ kind: 'multiple', value: times })!;
        inProportion(length(counted) / length(rest), times);
      }),
    );
  });
});

describe('the picture of a count', () => {
  test('has a mark for each person, or for ten, a hundred …, at most two hundred marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (people) => {
        const each = peopleEachMark(people, 200);
        assert.ok(Number.isInteger(Math.log10(each)));
        assert.ok(each === 1 || people / (each / 10) > 200);
        const drawn = countPaths(people, each);
        assert.ok(Math.abs(marks(drawn.counted, drawn) - people / each) <= 0.1);
        assert.ok(rectangles(drawn.counted).length <= 200);
        assert.equal(drawn.rest, '');
      }),
    );
  });

  test('has one scale in a factsheet, so that a larger number never looks smaller', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1e9), { minLength: 2, maxLength: 8 }), (values) => {
        const statistics = values.map((value) => ({
          measure: { kind: 'count' as const, value },
          hedge: null,
          period: null,
        }));
        const drawn = statistics
          .toSorted((a, b) => a.measure.value - b.measure.value)
          .map((stat) => chart(stat, 'en', common, statistics)!);
        assert.equal(new Set(drawn.map(({ unit }) => unit)).size, 1);
        const areas = drawn.map(({ counted }) => area(counted));
        for (const [index, each] of areas.slice(1).entries()) assert.ok(each >= areas[index]!);
      }),
    );
  });

  test('draws 845 and 239 of the factsheet with ten people to a mark', () => {
    const of = (id: string) => {
      const stat = factsheet.statistics.find((each) => each.id === id)!;
      return chart(stat, 'en', common, factsheet.statistics)!;
    };
    const recruited = of('trafficking-victims-recruited-online-usa');
    const murdered = of('sex-workers-murdered-colombia');
    assert.equal(murdered.unit, 'Each mark is 10 people');
    assert.equal(recruited.unit, 'Each mark is 10 people');
    assert.equal(marks(murdered.counted, murdered), 23.9);
    assert.equal(recruited.height, murdered.height);
  });

  test('stands in blocks of five by five, with more room between them than between marks', () => {
    const { counted } = countPaths(60, 1);
    const lefts = [...new Set(rectangles(counted).map(({ x }) => x))];
    const steps = lefts.slice(1).map((x, index) => x - lefts[index]!);
    assert.deepEqual(
      steps.flatMap((step, index) => (step > Math.min(...steps) ? [index + 1] : [])),
      [5, 10],
    );
  });

  test('shows an empty mark for nobody', () => {
    assert.equal(countPaths(0, 1).counted, '');
    assert.equal(rectangles(countPaths(0, 1).rest).length, 1);
  });
});

describe('the picture of an age', () => {
  /** The years that a picture marks, read off its line. */
  const range = ({ counted }: Paths, end: number) => {
    const year = width / end;
    const parts = rectangles(counted);
    const ends = parts.map(({ x, width }) => x + width);
    return [Math.min(...parts.map(({ x }) => x)) / year, Math.max(...ends) / year];
  };
  const end = (years: number) => (years < 100 ? 100 : 140);
  const near = ([from, to]: number[], right: readonly [number, number]) => {
    assert.ok(
      Math.abs(from! - right[0]) <= 0.5 && Math.abs(to! - right[1]) <= 0.5,
      `${from}–${to}`,
    );
  };

  test('marks all years up to a bound, or from it', () => {
    fc.assert(
      fc.property(double(0.1, 130), (years) => {
        for (const most of [false, true]) {
          near(range(agePaths(years, 'at most', most), end(years)), [0, years]);
          near(range(agePaths(years, 'at least', most), end(years)), [years, end(years)]);
        }
      }),
    );
    near(range(agePaths(12, 'at most'), 100), [0, 12]);
  });

  test('marks one year where there is no bound', () => {
    fc.assert(
      fc.property(double(0, 130), fc.constantFrom(null, 'about', 'nearly'), (years, hedge) => {
        near(range(agePaths(years, hedge), end(years)), [years - 0.5, years + 0.5]);
      }),
    );
  });

  test('is in stripes where only most are in the range', () => {
    assert.equal(rectangles(agePaths(12, 'at most').counted).length, 1);
    assert.equal(rectangles(agePaths(12, 'at most', true).counted).length, 3);
    assert.equal(agePaths(12, 'at most', false).counted, agePaths(12, 'at most').counted);
  });

  test('starts its line at nothing and says where it ends', () => {
    const [line, ...more] = rectangles(agePaths(12).rest);
    assert.deepEqual([line!.x, line!.width, more.length], [0, width, 0]);
    const labels = (value: number) => draw({ kind: 'age', value })!.below;
    assert.deepEqual(labels(12), ['0 years', '100 years']);
    assert.deepEqual(labels(104), ['0 years', '140 years']);
  });
});
