import type { ChangeProblem } from './smallest-change.ts';
import { margin, type ReachProblem } from './reach-problem.ts';

export interface RivalRows extends Omit<ChangeProblem, 'spare'> {
  /** The alternative behind each row; the rows after the last one are hard. */
  rivals: number[];
  /** Between which numbers the target's score lies. */
  from: number;
  to: number;
}

/**
 * Writes "the target stands above this rival" as one row of a linear program for each rival, while the target's
 * score lies between two numbers.
 *
 * A gap counts as the alternative's own score, and a rival is above the target exactly when it is so with its gaps
 * filled by the target's score. That score is known to lie in [from, to]: filled by the end that favors the target the
 * rows ask too little (a relaxation), filled by the other end too much (`strict`), and with from = to they are exact.
 */
export function rivalRows(problem: ReachProblem, from: number, to: number): RivalRows {
  const { n, m, target, utilities, observed, start, lower, upper } = problem;
  const rivals: number[] = [];
  for (let i = 0; i < n; i++) if (i !== target) rivals.push(i);
  const hard = 3;
  const rows = new Float64Array((rivals.length + hard) * m);
  const strict = new Float64Array((rivals.length + hard) * m);
  const limits = new Float64Array(rivals.length + hard);
  rivals.forEach((rival, row) => {
    let least = Infinity;
    for (let j = 0; j < m; j++) {
      const theirs = utilities[rival * m + j]!;
      const own = utilities[target * m + j]!;
      const bothMissing = Number.isNaN(theirs) && Number.isNaN(own);
      const lead = (low: number, high: number) =>
        bothMissing ? 0 : (Number.isNaN(theirs) ? low : theirs) - (Number.isNaN(own) ? high : own);
      const ahead = lead(from, to);
      rows[row * m + j] = ahead;
      strict[row * m + j] = lead(to, from);
      if (upper[j]! > 0) least = Math.min(least, ahead);
    }
    // A rival that is nowhere worse can only be tied.
    limits[row] = least >= 0 ? 0 : -margin;
  });
  const at = rivals.length;
  for (let j = 0; j < m; j++) {
    const own = utilities[target * m + j]!;
    rows[at * m + j] = observed[target * m + j] ? -1 : 0;
    rows[(at + 1) * m + j] = Number.isNaN(own) ? 0 : from - own;
    rows[(at + 2) * m + j] = Number.isNaN(own) ? 0 : own - to;
  }
  limits[at] = -problem.floor;
  strict.set(rows.subarray(at * m), at * m);
  return { from, to, rivals, rows, strict, limits, start, lower, upper, isHard: (row) => row >= at };
}
