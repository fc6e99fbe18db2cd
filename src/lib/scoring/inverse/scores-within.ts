import { mostAlong } from './most-along.ts';
import type { ReachProblem } from './reach-problem.ts';

const halvings = 40;

/**
 * Between which numbers the target's score lies while weights move no further than this.
 * moved    weight, 0-1 or more
 * returns  a little wider than exact
 */
export function scoresWithin(problem: ReachProblem, moved: number): [number, number] {
  const { m, target, utilities } = problem;
  const own = utilities.subarray(target * m, target * m + m);
  /** Whether some weights give a score of at least this (times the sign). */
  const canReach = (score: number, sign: 1 | -1) => {
    const ahead = Float64Array.from(own, (utility) => (Number.isNaN(utility) ? 0 : sign * (utility - score)));
    return mostAlong(problem, ahead, moved) >= 0;
  };
  const known = own.filter((utility) => !Number.isNaN(utility));
  const end = (sign: 1 | -1) => {
    // A mean lies between the least and the greatest of what it is the mean of.
    let reachable = sign === 1 ? Math.min(...known) : Math.max(...known);
    let beyond = sign === 1 ? Math.max(...known) : Math.min(...known);
    if (canReach(beyond, sign)) return beyond;
    for (let step = 0; step < halvings; step++) {
      const middle = (reachable + beyond) / 2;
      if (canReach(middle, sign)) reachable = middle;
      else beyond = middle;
    }
    return beyond;
  };
  return [end(-1), end(1)];
}
