import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { competitionRanks } from '../competition-ranks.ts';
import type { AggregationMethod, AggregationParameters } from './aggregation.ts';
import { aggregations, type AggregationId } from './index.ts';

const m = 3;
const utility = fc.integer({ min: 0, max: 16 }).map((step) => step / 16);
const row = fc.array(utility, { minLength: m, maxLength: m });
const weights = fc
  .array(fc.integer({ min: 0, max: 8 }), { minLength: m, maxLength: m })
  .filter((all) => all.some((weight) => weight > 0));
const table = fc.array(row, { minLength: 2, maxLength: 6 });
const runs = { seed: 1234, numRuns: 200 };

/** Every entry of the registry by its defaults, and each parameter at another value. */
const variants: [AggregationId, AggregationParameters][] = [
  ['weighted-sum', {}],
  ['weighted-geometric', {}],
  ['topsis', {}],
  ['topsis', { normalization: 'min-max' }],
  ['topsis', { normalization: 'vector' }],
  ['vikor', {}],
  ['vikor', { v: 0 }],
  ['vikor', { v: 1 }],
  ['promethee-2', {}],
  ['promethee-2', { preference: 'v-shape' }],
  ['promethee-2', { preference: 'usual' }],
  ['promethee-2', { q: 0.25, p: 0.25 }]
];

test('every method of the registry is held to the properties below', () => {
  expect(new Set(variants.map(([id]) => id))).toEqual(new Set(Object.keys(aggregations)));
});

describe.each(variants)('%s %j', (id, parameters) => {
  const score = (rows: number[][], points: number[]) =>
    aggregations[id].prepare(Float64Array.from(rows.flat()), m, parameters)(Float64Array.from(points));

  test('changes nothing when all weights are multiplied', () => {
    fc.assert(
      fc.property(table, weights, (rows, points) => {
        const times = points.map((point) => 8 * point);
        expect([...competitionRanks(score(rows, times))]).toEqual([...competitionRanks(score(rows, points))]);
      }),
      runs
    );
  });

  test('shuffles scores with the alternatives', () => {
    fc.assert(
      fc.property(table, weights, (rows, points) => {
        const turned = [...score([...rows].reverse(), points)].reverse();
        score(rows, points).forEach((own, i) => expect(turned[i]).toBeCloseTo(own, 12));
      }),
      runs
    );
  });

  test('stays between 0 and 1', () => {
    fc.assert(
      fc.property(table, weights, (rows, points) => {
        for (const own of score(rows, points)) {
          expect(own).toBeGreaterThanOrEqual(-1e-12);
          expect(own).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      runs
    );
  });

  test('never ranks a dominated alternative above its dominator', () => {
    fc.assert(
      fc.property(table, row, row, weights, (rows, one, other, points) => {
        const better = one.map((value, j) => Math.max(value, other[j]!));
        const [top, below] = score([better, other, ...rows], points);
        expect(top! - below!).toBeGreaterThanOrEqual(-1e-12);
      }),
      runs
    );
  });

  test('ties twins', () => {
    fc.assert(
      fc.property(table, row, weights, (rows, twin, points) => {
        const scores = score([twin, ...rows, twin], points);
        expect(scores[0]).toBe(scores.at(-1));
      }),
      runs
    );
  });

  test('does not take missing for zero', () => {
    const rows = [
      [0.5, NaN, NaN],
      [0.5, 0, 0],
      [0.5, 0.5, 0.5]
    ];
    const [gap, zero] = score(rows, [1, 1, 1]);
    expect(gap).toBeGreaterThan(zero!);
    expect(score([...rows, [NaN, NaN, NaN]], [1, 1, 1])[3]).toBeNaN();
  });

  test('keeps its scores when another alternative goes, if it says it does not depend on the set', () => {
    fc.assert(
      fc.property(table, weights, (rows, points) => {
        fc.pre(!aggregations[id].dependsOnSet);
        const fewer = score(rows.slice(1), points);
        expect([...score(rows, points)].slice(1)).toEqual([...fewer]);
      }),
      { ...runs, numRuns: aggregations[id].dependsOnSet ? 0 : runs.numRuns }
    );
  });

  test('refuses weights that are all zero, negative or not numbers', () => {
    expect(() => score([[1, 1, 1]], [0, 0, 0])).toThrow('At least one weight must be above 0, got none.');
    expect(() => score([[1, 1, 1]], [1, -1, 1])).toThrow(
      'A weight must be a finite number of 0 or more, got -1.'
    );
    expect(() => score([[1, 1, 1]], [1, NaN, 1])).toThrow(RangeError);
  });
});

test.each(['weighted-sum', 'weighted-geometric'] as const)(
  '%s spreads missing weight in proportion',
  (id) => {
    const utilities = Float64Array.of(0.5, NaN, NaN, 0.5, 0.5, 0.5);
    const { prepare }: AggregationMethod = aggregations[id];
    const [gap, half] = prepare(utilities, 3, {})(Float64Array.of(1, 1, 1));
    expect(gap).toBeCloseTo(half!, 12);
  }
);
