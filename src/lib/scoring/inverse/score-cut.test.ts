import { expect, test } from 'vitest';
import type { ReachProblem } from './reach-problem.ts';
import { rivalRows } from './rival-rows.ts';
import { scoreCut } from './score-cut.ts';
import { tangentRows } from './tangent-rows.ts';

/** The target 0.2 and 0.8, one rival as given, at equal weights: the target scores 0.5. */
function against(target: number[], rival: number[]): ReachProblem {
  return {
    n: 2,
    m: 2,
    target: 0,
    utilities: Float64Array.from([...target, ...rival]),
    observed: new Uint8Array(4).fill(1),
    floor: 0,
    start: Float64Array.of(0.5, 0.5),
    lower: new Float64Array(2),
    upper: new Float64Array(2).fill(1)
  };
}

test('tangentRows(problem, rows, weights) has the slopes of two scores, one of them a ratio', () => {
  const problem = against([0.2, 0.8], [0.6, NaN]);
  const { rows, limits } = tangentRows(problem, rivalRows(problem, 0, 1), problem.start);
  // The rival stays at 0.6 whatever the weights; the target is at 0.5 and gains 0.3 a unit either way.
  expect(rows[0]).toBeCloseTo(0.3, 12);
  expect(rows[1]).toBeCloseTo(-0.3, 12);
  expect(limits[0]).toBeCloseTo(-0.1, 5);
});

test('scoreCut(problem, rows, weights) cuts under the score where a rival has a gap', () => {
  const problem = against([0.2, 0.8], [0.6, NaN]);
  // With its gap filled by c the rival has 0.3 + c / 2 against 0.5: it is ahead above c = 0.4. Halfway to 0.5: 0.45.
  expect(scoreCut(problem, rivalRows(problem, 0, 1), problem.start, [0])).toBeCloseTo(0.45, 5);
});

test('scoreCut(problem, rows, weights) cuts over the score where the target has a gap', () => {
  const problem = against([0.4, NaN], [0.6, 0.4]);
  // 0.5 against 0.2 + c / 2: the rival is ahead under c = 0.6. Halfway from the score of 0.4: 0.5.
  expect(scoreCut(problem, rivalRows(problem, 0, 1), problem.start, [0])).toBeCloseTo(0.5, 5);
});
