import { leastMove } from './least-move.ts';
import { weightMoved } from './move-problem.ts';
import { scoreOf, type ReachProblem } from './reach-problem.ts';
import { rivalRows } from './rival-rows.ts';
import { tangentRows } from './tangent-rows.ts';

const mostSteps = 6;
/** A step shorter than this ends the drawing, 0-1. */
const still = 1e-7;

/**
 * Draws a point to the nearest one that leaves the same rivals ahead.
 * spare   how many may stay ahead: those with the longest lead
 * returns the points on the way, the last the nearest; whether each does what is asked is the caller's to check
 */
export function drawNear(problem: ReachProblem, spare: number, from: Float64Array): Float64Array[] {
  const laid = rivalRows(problem, 0, 1);
  const own = scoreOf(problem, problem.target, from);
  const ahead = laid.rivals
    .map((rival, row) => ({ row, lead: scoreOf(problem, rival, from) - own }))
    .sort((a, b) => (b.lead || -1) - (a.lead || -1));
  const floor = laid.rivals.length;
  const asked = [...ahead.slice(spare).map(({ row }) => row), floor];
  const points: Float64Array[] = [];
  let at = from;
  while (points.length < mostSteps) {
    const { weights } = leastMove(tangentRows(problem, laid, at), asked);
    if (!weights) return points;
    points.push(weights);
    if (weightMoved(at, weights) < still) return points;
    at = weights;
  }
  return points;
}
