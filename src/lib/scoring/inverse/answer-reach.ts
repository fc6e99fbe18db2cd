import { bestRank, type BestRank } from './best-rank.ts';
import { aheadOf, type ReachProblem } from './reach-problem.ts';
import { reachTop, type ReachTop } from './reach-top.ts';
import { rivalRows } from './rival-rows.ts';
import { mostAlong } from './most-along.ts';
import { scoresWithin } from './scores-within.ts';

/** Everything that is asked of one target at once; positions are those of the problem. */
export interface ReachAnswer {
  top: ReachTop;
  best: BestRank;
  /** Who stands above the target at its best rank. */
  ahead: number[];
  /** Who stands above it under any weights within the bounds. */
  always: number[];
  /** Whether it could be among the first k without the bounds; undefined where that was not asked or not settled. */
  withoutBounds?: boolean;
  /** The guard struck: with more time, what is not proven might have been. */
  wasLate: boolean;
}

/**
 * Asks for the smallest change, the best rank, and, where the target cannot be among the first k, for what blocks it.
 * areBounded  the box is narrower than the simplex: is it the bounds that forbid it?
 * steps       looks at whether to go on, about one linear program each, for the smallest change; half as many more for
 *             all the rest. The answer hangs on their number and not on the speed of the machine
 * isLate      a guard against a machine that is slow beyond reason: once true, every search ends
 */
export function answerReach(
  problem: ReachProblem,
  k: number,
  areBounded: boolean,
  steps: number,
  isLate: () => boolean = () => false
): ReachAnswer {
  let wasLate = false;
  const after = (most: number) => {
    let left = most;
    return () => {
      wasLate ||= isLate();
      return wasLate || left-- <= 0;
    };
  };
  const top = reachTop(problem, k, { isLate: after(steps) });
  const best = bestRank(problem, top.weights ? [top.weights] : [], after(steps / 3));
  const ahead = best.weights ? aheadOf(problem, best.weights) : [];
  if (top.weights) return { top, best, ahead, always: [], wasLate };
  const answer = { top, best, ahead, always: alwaysAhead(problem), wasLate };
  if (!areBounded) return answer;
  const { m } = problem;
  const free = { ...problem, lower: new Float64Array(m), upper: new Float64Array(m).fill(1) };
  const { weights, bound } = reachTop(free, k, { isLate: after(steps / 6), any: true });
  return { ...answer, wasLate, withoutBounds: weights ? true : bound === Infinity ? false : undefined };
}

/** Rivals no weights within the bounds bring the target level with. */
function alwaysAhead(problem: ReachProblem): number[] {
  const { m } = problem;
  const { rivals, rows } = rivalRows(problem, ...scoresWithin(problem, 1));
  return rivals.filter((_, row) => {
    const behind = rows.slice(row * m, row * m + m).map((ahead) => -ahead);
    return -mostAlong(problem, behind) > 1e-9;
  });
}
