import { allOn } from './all-on.ts';
import { weightMoved } from './move-problem.ts';
import { aheadOf, coverageOf, scoreOf, type ReachProblem } from './reach-problem.ts';
import { rivalRows } from './rival-rows.ts';
import { scoresWithin } from './scores-within.ts';
import { smallestChange, type SearchOptions } from './smallest-change.ts';

export interface ReachTop {
  /** m shares that put the target among the first k; undefined where none was found. */
  weights?: Float64Array;
  /** Weight moved to get there, 0-1; Infinity where none was found. */
  moved: number;
  /** No weights that do it move less than this, 0-1; Infinity where it is proven that none do. */
  bound: number;
}

/** A proof is as good as this, in weight moved, 0-1: a hundredth of a point of a hundred. */
export const proofTolerance = 1e-4;

/** Quick looks before the first thorough one: they say how far is too far. */
const dives = 3;
const strides = 20;

/**
 * Finds the smallest move of weights that puts an alternative among the first k, and proves it where time allows.
 * k       at most k - 1 alternatives may stand strictly above it
 * any     the first weights found that do it will do
 * returns weights already checked by scoring every alternative anew
 */
export function reachTop(
  problem: ReachProblem,
  k: number,
  { isLate = () => false, any = false }: Pick<SearchOptions, 'isLate' | 'any'> = {}
): ReachTop {
  const spare = k - 1;
  let best: ReachTop = { moved: Infinity, bound: Infinity };
  const isOver = () => isLate() || (any && best.weights !== undefined);
  take(problem.start);
  if (best.moved === 0) return { ...best, bound: 0 };
  if (!problem.utilities.some((utility) => Number.isNaN(utility))) {
    const change = smallestChange({ ...rivalRows(problem, 0, 1), spare }, { isLate, any });
    take(change.weights);
    return { ...best, bound: change.bound };
  }
  for (let j = 0; j < problem.m; j++) walkTowards(allOn(problem, j));
  settle();
  const bound = prove(...scoresWithin(problem, best.moved), 0);
  return { ...best, bound: Math.min(best.moved, bound) };

  function take(weights: Float64Array | undefined): boolean {
    if (!weights || coverageOf(problem, problem.target, weights) < problem.floor - 1e-12) return false;
    if (aheadOf(problem, weights).length > spare) return false;
    const moved = weightMoved(problem.start, weights);
    if (moved < best.moved) best = { ...best, weights, moved };
    return true;
  }

  /** Looks at points on the way to one that favors a single criterion: a plain answer, and a limit for the search. */
  function walkTowards(end: Float64Array): void {
    for (let step = 1; step <= strides; step++) {
      const part = step / strides;
      if (take(problem.start.map((share, j) => share + part * (end[j]! - share)))) return;
    }
  }

  /** Follows the target's score until rows that are exact at it lead back to it. */
  function settle(): void {
    let score = scoreOf(problem, problem.target, problem.start);
    for (let step = 0; step < 8 && !isOver(); step++) {
      const rows = rivalRows(problem, score, score);
      rows.limits.fill(1, rows.rivals.length + 1); // The score may go where it will.
      const dive = step < dives;
      const cutoff = dive ? Infinity : 1.02 * best.moved + 0.002;
      const { weights } = smallestChange({ ...rows, spare }, { cutoff, isLate, any, dive });
      if (!weights) return;
      take(weights);
      const next = scoreOf(problem, problem.target, weights);
      if (!dive && Math.abs(next - score) < 1e-9) return;
      score = next;
    }
  }

  /** The least any weights move while the target's score lies between two numbers; the range is cut where unsure. */
  function prove(from: number, to: number, depth: number): number {
    if (any && best.weights) return 0;
    const cutoff = best.moved - proofTolerance;
    if (cutoff <= 0) return 0;
    const change = smallestChange({ ...rivalRows(problem, from, to), spare }, { cutoff, isLate, any });
    if (!change.weights) return Math.min(change.bound, best.moved);
    if (take(change.weights) || isOver() || depth > 60) return change.bound;
    const own = scoreOf(problem, problem.target, change.weights);
    const cut = Math.min(to - 0.2 * (to - from), Math.max(from + 0.2 * (to - from), own));
    return Math.min(prove(from, cut, depth + 1), prove(cut, to, depth + 1));
  }
}
