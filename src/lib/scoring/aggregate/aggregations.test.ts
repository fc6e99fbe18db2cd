import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { competitionRanks } from '../competition-ranks.ts';
import { aggregations } from './index.ts';

const m = 3;
const utility = fc.integer({ min: 0, max: 16 }).map((step) => step / 16);
const row = fc.array(utility, { minLength: m, maxLength: m });
const weights = fc
  .array(fc.integer({ min: 0, max: 8 }), { minLength: m, maxLength: m })
  .filter((all) => all.some((weight) => weight > 0));
const table = fc.array(row, { minLength: 2, maxLength: 6 });
const runs = { seed: 1234, numRuns: 200 };

describe.each(Object.entries(aggregations))('%s', (_id, aggregate) => {
  const score = (rows: number[][], points: number[]) =>
    aggregate(Float64Array.from(rows.flat()), Float64Array.from(points));

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
        const turned = score([...rows].reverse(), points);
        expect([...turned].reverse()).toEqual([...score(rows, points)]);
      }),
      runs
    );
  });

  test('never ranks a dominated alternative above its dominator', () => {
    fc.assert(
      fc.property(row, row, weights, (one, other, points) => {
        const better = one.map((value, j) => Math.max(value, other[j]!));
        const [top, below] = score([better, other], points);
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
    const [gap, zero, half] = score(
      [
        [0.5, NaN, NaN],
        [0.5, 0, 0],
        [0.5, 0.5, 0.5]
      ],
      [1, 1, 1]
    );
    expect(gap).toBeCloseTo(half!, 12);
    expect(gap).toBeGreaterThan(zero!);
    expect(score([[NaN, NaN, NaN]], [1, 1, 1])[0]).toBeNaN();
  });

  test('refuses weights that are all zero, negative or not numbers', () => {
    expect(() => score([[1, 1, 1]], [0, 0, 0])).toThrow('At least one weight must be above 0, got none.');
    expect(() => score([[1, 1, 1]], [1, -1, 1])).toThrow(
      'A weight must be a finite number of 0 or more, got -1.'
    );
    expect(() => score([[1, 1, 1]], [1, NaN, 1])).toThrow(RangeError);
  });
});
