import { expect, test } from 'vitest';
import { leadIntervals, type LeadProblem } from './lead-intervals.ts';

const gap = NaN;

function problem(rows: number[][], weights: number[], more: Partial<LeadProblem> = {}): LeadProblem {
  const utilities = Float64Array.from(rows.flat());
  return {
    m: weights.length,
    utilities,
    observed: utilities,
    weights: Float64Array.from(weights),
    over: 'available',
    floor: 0,
    leader: 0,
    ...more
  };
}

const ends = ({ low, high }: { low: Float64Array; high: Float64Array }) =>
  [...low].map((from, j) => [from, high[j]!].map((end) => Number(end.toFixed(6))));

test('leadIntervals(two markets) ends where their sums meet', () => {
  // Ahead by 0.8 points on the first criterion, behind by 0.5 on the second: 0.8 p = 0.5 q.
  // With q = 4, p may fall to 2.5; with p = 5, q may rise to 8.
  expect(
    ends(
      leadIntervals(
        problem(
          [
            [0.9, 0.2],
            [0.1, 0.7]
          ],
          [5, 4]
        )
      )
    )
  ).toEqual([
    [2.5, Infinity],
    [0, 8]
  ]);
});

test('leadIntervals(a rival with a gap) follows the quadratic of re-weighted scores', () => {
  // Leader 0.8 and 0.4, rival 0.7 on the first alone: 0.8 p + 0.4 q = 0.7 (p + q) at p = 3 q.
  expect(
    ends(
      leadIntervals(
        problem(
          [
            [0.8, 0.4],
            [0.7, gap]
          ],
          [8, 2]
        )
      )
    )
  ).toEqual([
    [6, Infinity],
    [0, 2.666667]
  ]);
});

test('leadIntervals(worst case for gaps) counts them as nothing', () => {
  // Leader 0.8 p + 0.4 q, rival 0.9 p: they meet at 0.1 p = 0.4 q.
  const rows = [
    [0.8, 0.4],
    [0.9, gap]
  ];
  expect(ends(leadIntervals(problem(rows, [4, 2], { over: 'total' })))).toEqual([
    [0, 8],
    [1, Infinity]
  ]);
});

test('leadIntervals(a floor) lets a rival overtake only where it is ranked', () => {
  // The rival is always ahead, but observed for p / (p + q) of the weight, ranked from p = q on.
  const rows = [
    [0.5, 0.5],
    [0.9, gap]
  ];
  expect(ends(leadIntervals(problem(rows, [2, 4], { floor: 0.5 })))).toEqual([
    [0, 4],
    [2, Infinity]
  ]);
});

test('leadIntervals(a leader with a gap) ends where the leader falls under the floor', () => {
  // Leader observed for q / (p + q), needs half of it.
  const rows = [
    [gap, 0.9],
    [0.1, 0.1]
  ];
  expect(ends(leadIntervals(problem(rows, [1, 4], { floor: 0.5 })))).toEqual([
    [0, 4],
    [1, Infinity]
  ]);
});

test('leadIntervals(twins) lets neither unseat the other', () => {
  expect(
    ends(
      leadIntervals(
        problem(
          [
            [0.3, 0.7],
            [0.3, 0.7]
          ],
          [1, 3]
        )
      )
    )
  ).toEqual([
    [0, Infinity],
    [0, Infinity]
  ]);
});

test('leadIntervals(a tie) leaves no room on the side where the rival is ahead', () => {
  expect(
    ends(
      leadIntervals(
        problem(
          [
            [1, 0],
            [0, 1]
          ],
          [3, 3]
        )
      )
    )
  ).toEqual([
    [3, Infinity],
    [0, 3]
  ]);
});
