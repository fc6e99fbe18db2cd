import { scoreOf, type ReachProblem } from './reach-problem.ts';
import type { RivalRows } from './rival-rows.ts';

/** Part of a range that stays on either side of a cut, at the least. */
const least = 0.1;

/**
 * Where to cut a range of scores so that a point that only seems to do is left out on both sides, as far inside as can be.
 * laid   rows the point keeps to, relaxed over the range
 * asked  positions of the rows that are asked
 *
 * On the side that holds the point's own score the rows must exclude it; each is linear in the end that moves.
 */
export function scoreCut(
  problem: ReachProblem,
  laid: RivalRows,
  weights: Float64Array,
  asked: readonly number[]
): number {
  const { m, target, utilities } = problem;
  const { from, to, rows, limits, rivals } = laid;
  const own = scoreOf(problem, target, weights);
  let above = to; // Under this, and above `own`, the lower side excludes the point.
  let below = to; // Above this, and under `own`, the upper side does.
  let isAbove = false;
  for (const row of asked) {
    const rival = rivals[row];
    if (rival === undefined) continue;
    let room = limits[row]!;
    let theirGap = 0;
    let ownGap = 0;
    for (let j = 0; j < m; j++) {
      room -= rows[row * m + j]! * weights[j]!;
      const hasTheirs = !Number.isNaN(utilities[rival * m + j]!);
      const hasOwn = !Number.isNaN(utilities[target * m + j]!);
      if (hasOwn && !hasTheirs) theirGap += weights[j]!;
      if (hasTheirs && !hasOwn) ownGap += weights[j]!;
    }
    if (theirGap > 0) below = Math.min(below, from + room / theirGap);
    if (ownGap > 0) {
      const until = to - room / ownGap;
      above = isAbove ? Math.max(above, until) : until;
      isAbove = true;
    }
  }
  const up = isAbove ? above - own : -1;
  const down = own - below;
  const cut = up <= 0 && down <= 0 ? own : up > down ? own + up / 2 : own - down / 2;
  const edge = least * (to - from);
  return Math.min(to - edge, Math.max(from + edge, cut));
}
