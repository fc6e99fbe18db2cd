import { describe, expect, test } from 'vitest';
import { leastMove } from './least-move.ts';
import { withoutRow } from './without-row.ts';

const halves = { start: Float64Array.of(0.5, 0.5), lower: new Float64Array(2), upper: Float64Array.of(1, 1) };

describe('leastMove(problem, asked)', () => {
  test('stays where it is while every row holds', () => {
    const problem = { ...halves, rows: Float64Array.of(1, 0), limits: Float64Array.of(0.6) };
    expect(leastMove(problem, [0])).toMatchObject({ moved: 0, binding: [] });
  });

  test('moves just as much as the tightest row asks, and says what a unit of it costs', () => {
    // w1 <= 0.3 and w1 <= 0.4: 0.2 of the weight goes to the second; each unit of the limit saves a unit of move.
    const problem = { ...halves, rows: Float64Array.of(1, 0, 1, 0), limits: Float64Array.of(0.3, 0.4) };
    const { weights, moved, binding } = leastMove(problem, [0, 1]);
    expect([...(weights ?? [])]).toEqual([0.3, 0.7]);
    expect(moved).toBeCloseTo(0.2, 12);
    expect(binding).toHaveLength(1);
    expect(binding[0]?.row).toBe(0);
    expect(binding[0]?.price).toBeCloseTo(1, 8);
  });

  test('takes the cheaper of two ways within the box', () => {
    // 2 w1 + w2 >= 1.2 from thirds: each unit from w3 to w1 gains 2, from w3 to w2 gains 1; w1 may rise by 0.05 only.
    const third = 1 / 3;
    const problem = {
      start: Float64Array.of(third, third, third),
      lower: new Float64Array(3),
      upper: Float64Array.of(third + 0.05, 1, 1),
      rows: Float64Array.of(-2, -1, 0),
      limits: Float64Array.of(-1.2)
    };
    const { weights, moved } = leastMove(problem, [0]);
    expect([...(weights ?? [])].map((share) => Number(share.toFixed(9)))).toEqual([
      Number((third + 0.05).toFixed(9)),
      Number((third + 0.1).toFixed(9)),
      Number((third - 0.15).toFixed(9))
    ]);
    expect(moved).toBeCloseTo(0.15, 9);
  });

  test('names the rows that contradict each other, and no others', () => {
    const rows = Float64Array.of(1, 0, -1, 0, 0, 1);
    const problem = { ...halves, rows, limits: Float64Array.of(0.3, -0.4, 0.9) };
    const { weights, moved, binding } = leastMove(problem, [0, 1, 2]);
    expect(weights).toBeUndefined();
    expect(moved).toBe(Infinity);
    expect(binding.map(({ row }) => row).sort()).toEqual([0, 1]);
  });
});

test('withoutRow(problem, move, row) finds the point leastMove finds without that row', () => {
  const problem = {
    start: Float64Array.of(0.25, 0.25, 0.25, 0.25),
    lower: new Float64Array(4),
    upper: new Float64Array(4).fill(1),
    rows: Float64Array.of(0.9, 0.2, -0.5, 0.1, 0.3, -0.6, 0.2, 0.4, -0.2, 0.7, 0.1, -0.9),
    limits: Float64Array.of(0.1, -0.05, -0.02)
  };
  const all = leastMove(problem, [0, 1, 2]);
  expect(all.weights).toBeDefined();
  expect(all.binding.length).toBeGreaterThan(0);
  for (const { row } of all.binding) {
    const anew = leastMove(
      problem,
      [0, 1, 2].filter((one) => one !== row)
    );
    expect(withoutRow(problem, all, row).moved).toBeCloseTo(anew.moved, 9);
    expect(anew.moved).toBeLessThan(all.moved);
  }
});
