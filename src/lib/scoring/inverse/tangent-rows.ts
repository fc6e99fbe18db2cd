import { margin, scoreOf, type ReachProblem } from './reach-problem.ts';
import type { RivalRows } from './rival-rows.ts';

/**
 * Writes "the target stands above this rival" as rows that are exact at one point and near it: scores of alternatives
 * with gaps are ratios, and these are their tangents.
 * rows  laid out by rivalRows; its last rows are kept
 */
export function tangentRows(problem: ReachProblem, laid: RivalRows, at: Float64Array): RivalRows {
  const { m, target } = problem;
  const rows = laid.rows.slice();
  const limits = laid.limits.slice();
  const own = slopes(problem, target, at);
  laid.rivals.forEach((rival, row) => {
    const theirs = slopes(problem, rival, at);
    for (let j = 0; j < m; j++) rows[row * m + j] = theirs.slope[j]! - own.slope[j]!;
    // A score does not change with the total of weights, so that its slopes at a point sum to 0 along it.
    limits[row] = -margin - (theirs.score - own.score);
  });
  return { ...laid, rows, limits };
}

function slopes(problem: ReachProblem, alternative: number, at: Float64Array) {
  const { m, utilities } = problem;
  const score = scoreOf(problem, alternative, at);
  const slope = utilities.slice(alternative * m, alternative * m + m);
  let available = 0;
  for (let j = 0; j < m; j++) if (!Number.isNaN(slope[j]!)) available += at[j]!;
  for (let j = 0; j < m; j++) slope[j] = Number.isNaN(slope[j]!) ? 0 : (slope[j]! - score) / available;
  return { score, slope };
}
