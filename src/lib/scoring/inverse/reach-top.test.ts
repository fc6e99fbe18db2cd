import { describe, expect, test } from 'vitest';
import { answerReach } from './answer-reach.ts';
import { bestRank } from './best-rank.ts';
import { aheadOf, type ReachProblem } from './reach-problem.ts';
import { isProven, reachTop } from './reach-top.ts';

function problem(rows: number[][], start: number[], change: Partial<ReachProblem> = {}): ReachProblem {
  const utilities = Float64Array.from(rows.flat());
  const m = start.length;
  return {
    n: rows.length,
    m,
    target: 0,
    utilities,
    observed: Uint8Array.from(utilities, (utility) => (Number.isNaN(utility) ? 0 : 1)),
    floor: 0,
    start: Float64Array.from(start),
    lower: new Float64Array(m),
    upper: new Float64Array(m).fill(1),
    ...change
  };
}

describe('reachTop(problem, k)', () => {
  test('moves weight to where the target is better, up to the tie', () => {
    // 0.2 w1 + 0.9 w2 against 0.6: level at w2 = 4/7 from 1/2, so 1/14 of the weight moves.
    const { moved, bound, weights } = reachTop(
      problem(
        [
          [0.2, 0.9],
          [0.6, 0.6]
        ],
        [0.5, 0.5]
      ),
      1
    );
    expect(moved).toBeCloseTo(1 / 14, 5);
    expect(bound).toBeCloseTo(moved, 6);
    expect(weights?.[1]).toBeCloseTo(4 / 7, 5);
  });

  test('moves nothing where the target is there already', () => {
    expect(
      reachTop(
        problem(
          [
            [0.2, 0.9],
            [0.6, 0.6]
          ],
          [0.5, 0.5]
        ),
        2
      ).moved
    ).toBe(0);
  });

  test('proves that a dominated target cannot be first, and lets it be second', () => {
    const dominated = problem(
      [
        [0.5, 0.5],
        [0.6, 0.7],
        [0.9, 0]
      ],
      [0.9, 0.1]
    );
    expect(reachTop(dominated, 1)).toMatchObject({ moved: Infinity, bound: Infinity });
    // Above the third once 0.5 >= 0.9 w1: w1 = 5/9 from 9/10.
    expect(reachTop(dominated, 2).moved).toBeCloseTo(0.9 - 5 / 9, 5);
  });

  test('takes a tie where a rival is nowhere worse', () => {
    // Level only on the second criterion alone.
    const { weights, moved } = reachTop(
      problem(
        [
          [0.2, 0.8],
          [0.7, 0.8]
        ],
        [0.25, 0.75]
      ),
      1
    );
    expect(weights?.[1]).toBeCloseTo(1, 9);
    expect(moved).toBeCloseTo(0.25, 9);
  });

  test('keeps within bounds, and says so when they forbid it', () => {
    const bounded = problem(
      [
        [0.2, 0.9],
        [0.6, 0.6]
      ],
      [0.5, 0.5],
      {
        lower: Float64Array.of(0.45, 0.45),
        upper: Float64Array.of(0.55, 0.55)
      }
    );
    expect(reachTop(bounded, 1).bound).toBe(Infinity);
    expect(answerReach(bounded, 1, true, Infinity)).toMatchObject({
      withoutBounds: true,
      always: [1],
      ahead: [1]
    });
  });

  test('keeps the coverage the target needs for a rank', () => {
    // Without the second criterion the target is best, but 60% of the weight must stay where it has a value.
    const rows = [
      [0.1, 0.9, NaN],
      [0.6, 0.5, 0.5],
      [0.1, 0.95, 0.9]
    ];
    const free = reachTop(problem(rows, [0.4, 0.4, 0.2]), 2);
    expect(free.moved).toBeGreaterThan(0);
    const held = reachTop(problem(rows, [0.4, 0.4, 0.2], { floor: 0.8 }), 2);
    expect((held.weights?.[0] ?? 0) + (held.weights?.[1] ?? 0)).toBeGreaterThanOrEqual(0.8 - 1e-9);
  });

  test.each([0.45, NaN])(
    'is exact where there are gaps: no point of a fine grid does it with less (%d)',
    (own) => {
      const rows = [
        [0.3, 0.8, own],
        [0.9, 0.7, NaN],
        [0.6, 0.6, NaN],
        [0.7, 0.65, 0.2],
        [0.55, 0.6, 0.5]
      ];
      const start = [0.6, 0.3, 0.1];
      for (const k of [1, 2, 3]) {
        const asked = problem(rows, start);
        const { moved, bound, weights } = reachTop(asked, k);
        let least = Infinity;
        const fine = 120;
        for (let a = 0; a <= fine; a++) {
          for (let b = 0; a + b <= fine; b++) {
            const at = Float64Array.of(a / fine, b / fine, (fine - a - b) / fine);
            const away = at.reduce((sum, share, j) => sum + Math.abs(share - (start[j] ?? 0)), 0) / 2;
            if (away < least && aheadOf(asked, at).length < k) least = away;
          }
        }
        expect(aheadOf(asked, weights ?? new Float64Array(3)).length).toBeLessThan(k);
        expect(moved - bound).toBeLessThan(2e-4);
        expect(moved).toBeLessThanOrEqual(least + 1e-4);
        expect(moved).toBeGreaterThan(least - 3 / fine);
      }
    },
    60_000
  );
});

test('answerReach(problem) finds the best rank and who is left above', () => {
  const rows = [
    [0.5, 0.5],
    [0.6, 0.7],
    [0.9, 0],
    [0, 0.9]
  ];
  const { best, ahead, always, top } = answerReach(problem(rows, [0.9, 0.1]), 1, false, Infinity);
  expect(top.bound).toBe(Infinity);
  expect(best).toMatchObject({ rank: 2, atBest: 2 });
  expect(ahead).toEqual([1]);
  expect(always).toEqual([1]);
});

test('answerReach(problem, steps) ends after its steps with what is proven by then, and says when the guard ended it', () => {
  // The target is behind on most criteria and has a gap, as every third cell of its rivals is one.
  const rows = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: 6 }, (__, j) => {
      if ((i * 6 + j) % 3 === 1) return NaN;
      return i === 0 ? 0.3 + 0.1 * j : Math.abs(Math.sin(7 * i + 3 * j));
    })
  );
  const asked = problem(rows, [0.3, 0.2, 0.2, 0.1, 0.1, 0.1]);
  const whole = answerReach(asked, 5, false, Infinity);
  expect(isProven(whole.top)).toBe(true);
  expect(whole.wasLate).toBe(false);
  const short = answerReach(asked, 5, false, 5);
  expect(isProven(short.top)).toBe(false);
  expect(short.wasLate).toBe(false);
  expect(short.top.bound).toBeLessThanOrEqual(whole.top.moved);
  expect(short.top.moved).toBeGreaterThanOrEqual(whole.top.moved - 1e-4);
  expect(answerReach(asked, 5, false, 5)).toEqual(short);
  expect(answerReach(asked, 5, false, Infinity, () => true).wasLate).toBe(true);
});

test('bestRank(problem) counts who shares the best rank', () => {
  const level = problem(
    [
      [0.2, 1],
      [0.9, 1],
      [0.5, 1]
    ],
    [0.5, 0.5]
  );
  expect(bestRank(level, [], () => false)).toMatchObject({ rank: 1, atBest: 1, tied: 2 });
});
