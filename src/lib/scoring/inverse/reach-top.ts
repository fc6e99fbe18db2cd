import { allOn } from './all-on.ts';
import { drawNear } from './draw-near.ts';
import { weightMoved } from './move-problem.ts';
import { pointsOnTheWay } from './points-on-the-way.ts';
import { aheadOf, coverageOf, scoreOf, type ReachProblem } from './reach-problem.ts';
import { rivalRows, type RivalRows } from './rival-rows.ts';
import { scoreCut } from './score-cut.ts';
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

/**
 * A proof is as good as this, in weight moved, 0-1: a hundredth of a point of a hundred. Weights are shown to a tenth
 * of a point, so nothing that is seen hangs on less, and the search need not look for it.
 */
const proofTolerance = 1e-4;
/** The bound stands exactly a tolerance under the move; their difference is then a rounding more. */
const rounding = 1e-9;

/** Whether no weights move noticeably less than those found. */
export function isProven({ moved, bound }: Pick<ReachTop, 'moved' | 'bound'>): boolean {
  return moved - bound <= proofTolerance + rounding;
}

/** Quick looks before the first thorough one: they say how far is too far. */
const dives = 3;
/** Points met on the way that are drawn nearer. */
const polished = 4;
/** Scores are not told apart below this. */
const narrowest = 1e-8;

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
  const met: { point: Float64Array; moved: number }[] = [];
  for (let j = 0; j < problem.m; j++) {
    // A plain answer, and a limit for the search.
    const point = pointsOnTheWay(problem.start, allOn(problem, j)).find(take);
    if (point) met.push({ point, moved: weightMoved(problem.start, point) });
  }
  met.sort((a, b) => a.moved - b.moved);
  for (const { point } of met.slice(0, polished)) if (!isOver()) polish(point);
  settle();
  if (any && best.weights) return { ...best, bound: 0 };
  const whole = { ...rivalRows(problem, ...scoresWithin(problem, best.moved)), spare };
  const { bound } = smallestChange(whole, {
    cutoff: best.moved,
    tolerance: proofTolerance,
    isLate,
    any,
    refine: refineScore
  });
  return { ...best, bound: Math.min(Math.max(0, best.moved - proofTolerance), bound) };

  function take(weights: Float64Array | undefined): boolean {
    if (!weights || coverageOf(problem, problem.target, weights) < problem.floor - 1e-12) return false;
    if (aheadOf(problem, weights).length > spare) return false;
    const moved = weightMoved(problem.start, weights);
    if (moved < best.moved) best = { ...best, weights, moved };
    return true;
  }

  /** Follows the target's score until rows that are exact at it lead back to it. */
  function settle(): void {
    let score = scoreOf(problem, problem.target, problem.start);
    for (let step = 0; step < dives && !isOver(); step++) {
      const rows = rivalRows(problem, score, score);
      rows.limits.fill(1, rows.rivals.length + 1); // The score may go where it will.
      const { weights } = smallestChange({ ...rows, spare }, { isLate, any, dive: true });
      if (!weights) return;
      take(weights);
      polish(weights);
      score = scoreOf(problem, problem.target, weights);
    }
  }

  function polish(from: Float64Array): void {
    for (const point of drawNear(problem, spare, from)) take(point);
  }

  /** Cuts the range of scores in two where rows asked too little of a point. */
  function refineScore(asked: RivalRows & { spare: number }, weights: Float64Array, left: readonly number[]) {
    const { from, to } = asked;
    const before = best.weights;
    if (take(weights) || to - from < narrowest) return { found: best.weights, parts: [] };
    polish(weights);
    const found = best.weights === before ? undefined : best.weights;
    const cut = scoreCut(problem, asked, weights, left);
    return {
      found,
      parts: [
        { ...rivalRows(problem, from, cut), spare },
        { ...rivalRows(problem, cut, to), spare }
      ]
    };
  }
}
