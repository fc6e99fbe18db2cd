import type { MoveProblem } from './move-problem.ts';

/** Who must be overtaken, by an additive model whose weights are shares of 1. */
export interface ReachProblem extends Pick<MoveProblem, 'start' | 'lower' | 'upper'> {
  n: number;
  m: number;
  /** The alternative that is to rise, 0 to n - 1. */
  target: number;
  /** n x m, row by row, 0-1; NaN = a gap, whose weight goes to the other criteria in proportion. */
  utilities: Float64Array;
  /** n x m, 1 where a value was observed: the coverage of an alternative is the weight on those. */
  observed: Uint8Array;
  /** Coverage the target must keep, 0-1. */
  floor: number;
}

/** How far the target must lie ahead of a rival, 0-1: room to round weights without losing the place. */
export const margin = 1e-6;

/** Scores nearer than this tie, 0-1; rank() ties within 1e-9 of a score of 0-100. */
const tie = 1e-10;

/** Weighted mean of the utilities that are present, 0-1; NaN where no weight is on any of them. */
export function scoreOf({ m, utilities }: ReachProblem, alternative: number, weights: Float64Array): number {
  let sum = 0;
  let available = 0;
  for (let j = 0; j < m; j++) {
    const utility = utilities[alternative * m + j]!;
    if (Number.isNaN(utility)) continue;
    sum += weights[j]! * utility;
    available += weights[j]!;
  }
  return available > 0 ? sum / available : NaN;
}

/** Positions of the alternatives that stand strictly above the target under these weights. */
export function aheadOf(problem: ReachProblem, weights: Float64Array): number[] {
  const own = scoreOf(problem, problem.target, weights);
  const ahead: number[] = [];
  for (let i = 0; i < problem.n; i++) {
    if (i !== problem.target && scoreOf(problem, i, weights) > own + tie) ahead.push(i);
  }
  return ahead;
}

/** How many alternatives stand level with the target under these weights. */
export function tiedWith(problem: ReachProblem, weights: Float64Array): number {
  const own = scoreOf(problem, problem.target, weights);
  let tied = 0;
  for (let i = 0; i < problem.n; i++) {
    if (i !== problem.target && Math.abs(scoreOf(problem, i, weights) - own) <= tie) tied++;
  }
  return tied;
}

/** Share of weight on criteria with an observed value, 0-1. */
export function coverageOf(
  { m, observed }: ReachProblem,
  alternative: number,
  weights: Float64Array
): number {
  let available = 0;
  for (let j = 0; j < m; j++) if (observed[alternative * m + j]) available += weights[j]!;
  return available;
}
