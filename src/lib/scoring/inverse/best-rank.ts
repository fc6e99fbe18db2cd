import { allOn } from './all-on.ts';
import { aheadOf, coverageOf, tiedWith, type ReachProblem } from './reach-problem.ts';
import { reachTop } from './reach-top.ts';

export interface BestRank {
  /** The best rank found, 1 = best; Infinity where no weights tried give the target the coverage for one. */
  rank: number;
  /** No weights give a better rank than this; equal to `rank` once proven. */
  atBest: number;
  /** How many share that rank under `weights`; absent where none do. */
  tied?: number;
  /** m shares that give it. */
  weights?: Float64Array;
}

/**
 * Finds the best rank any weights within the bounds give an alternative.
 * tried   weights worth a look beforehand; the start and, for each criterion, all weight it can take are looked at anyway
 * isLate  once true, the best rank found is handed back with what is proven
 */
export function bestRank(
  problem: ReachProblem,
  tried: readonly Float64Array[],
  isLate: () => boolean
): BestRank {
  let best: BestRank = { rank: Infinity, atBest: 1 };
  const look = (weights: Float64Array | undefined) => {
    if (!weights || coverageOf(problem, problem.target, weights) < problem.floor - 1e-12) return;
    const rank = aheadOf(problem, weights).length + 1;
    if (rank < best.rank) best = { ...best, rank, weights };
  };
  [problem.start, ...tried].forEach(look);
  for (let j = 0; j < problem.m; j++) look(allOn(problem, j));
  for (let k = 1; k < best.rank && k <= problem.n; k++) {
    const found = reachTop(problem, k, { isLate, any: true });
    look(found.weights);
    if (found.bound === Infinity) best.atBest = k + 1;
    if (isLate()) break;
  }
  // Asked from the top down: the first k that can be reached follows one that cannot.
  const tied = best.weights ? tiedWith(problem, best.weights) : 0;
  return { ...best, atBest: Math.min(best.rank, best.atBest), ...(tied > 0 && { tied }) };
}
