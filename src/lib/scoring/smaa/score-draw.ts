import { aggregations } from '../aggregate/index.ts';
import { batchSize, type Draws } from './draws.ts';
import type { SmaaProblem } from './smaa.ts';
import type { UncertainRows } from './uncertain-rows.ts';

/**
 * Makes a function that scores one draw of a batch.
 * returns  n scores, in one array that each call may write anew. A weighted sum adds up criterion by criterion, then
 *          what the coins add: the order the WebAssembly kernel keeps too, so that both give the same bits
 */
export function drawScores(
  problem: SmaaProblem,
  uncertain: UncertainRows,
  draws: Draws
): (draw: number) => Float64Array {
  const words = draws.coins.length / batchSize;
  const isHigh = (draw: number, k: number) =>
    ((draws.coins[draw * words + (k >> 5)]! >>> (k & 31)) & 1) === 1;
  return problem.method
    ? otherMethod(problem, problem.method, uncertain, draws, isHigh)
    : weightedSum(problem, uncertain, draws, isHigh);
}

type IsHigh = (draw: number, k: number) => boolean;

function weightedSum(
  { n, m, low }: SmaaProblem,
  { rows, from, columns, gains }: UncertainRows,
  { weights }: Draws,
  isHigh: IsHigh
) {
  const scores = new Float64Array(n);
  return (draw: number) => {
    const at = draw * m;
    let i = 0;
    // Four rows at a time, because a single sum waits for each addition to end before the next can begin.
    for (let start = 0; i + 4 <= n; i += 4, start += 4 * m) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let j = 0; j < m; j++) {
        const weight = weights[at + j]!;
        a += weight * low[start + j]!;
        b += weight * low[start + m + j]!;
        c += weight * low[start + 2 * m + j]!;
        d += weight * low[start + 3 * m + j]!;
      }
      scores[i] = a;
      scores[i + 1] = b;
      scores[i + 2] = c;
      scores[i + 3] = d;
    }
    for (; i < n; i++) {
      let score = 0;
      for (let j = 0; j < m; j++) score += weights[at + j]! * low[i * m + j]!;
      scores[i] = score;
    }
    for (let k = 0; k < rows.length; k++) {
      if (!isHigh(draw, k)) continue;
      let gain = 0;
      for (let cell = from[k]!; cell < from[k + 1]!; cell++)
        gain += weights[at + columns[cell]!]! * gains[cell]!;
      scores[rows[k]!]! += gain;
    }
    return scores;
  };
}

function otherMethod(
  { m, low, high }: SmaaProblem,
  { id, parameters = {} }: NonNullable<SmaaProblem['method']>,
  { rows }: UncertainRows,
  { weights }: Draws,
  isHigh: IsHigh
) {
  const utilities = low.slice();
  const prepare = () => aggregations[id].prepare(utilities, m, parameters);
  // What a method measures a set by, such as the ends of a column, moves with the coins, and with nothing else.
  const fixed = rows.length === 0 ? prepare() : undefined;
  return (draw: number) => {
    for (let k = 0; k < rows.length; k++) {
      const start = rows[k]! * m;
      const end = isHigh(draw, k) ? high : low;
      for (let at = start; at < start + m; at++) utilities[at] = end[at]!;
    }
    return (fixed ?? prepare())(weights.subarray(draw * m, draw * m + m));
  };
}
