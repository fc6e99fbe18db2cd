import { eigenvectorWeights } from '../ahp.ts';
import { pairwiseWeights, type Judgments } from './pairwise-weights.ts';

export interface WorstJudgment {
  /** The pair, row before column. */
  row: number;
  column: number;
  /** The ratio given, and the nearest step of the 1-9 scale to what the other judgments imply. */
  given: number;
  implied: number;
  /** (lambdaMax - n) / (n - 1) once `implied` stands in place of `given`. */
  consistencyIndex: number;
}

/**
 * Finds the one judgment whose change to what all others imply mends consistency most.
 * judgments  complete and reciprocal
 * returns    undefined where no single change would make the judgments more consistent
 * source     Harker (1987); Saaty (2003), EJOR 145(1), section 6
 */
export function worstJudgment(judgments: Judgments): WorstJudgment | undefined {
  const n = judgments.length;
  if (n < 3) return undefined;
  let best = eigenvectorWeights(judgments).consistencyIndex - 1e-9;
  let worst: WorstJudgment | undefined;
  for (let row = 0; row < n; row++) {
    for (let column = row + 1; column < n; column++) {
      const others = pairwiseWeights(withJudgment(judgments, row, column, NaN));
      if (!others) continue;
      const implied = nearestStep(others.weights[row]! / others.weights[column]!);
      const mended = withJudgment(judgments, row, column, implied);
      const { consistencyIndex } = eigenvectorWeights(mended);
      if (consistencyIndex >= best) continue;
      best = consistencyIndex;
      worst = { row, column, given: judgments[row]![column]!, implied, consistencyIndex };
    }
  }
  return worst;
}

/** Sets one judgment and its mirror image; NaN takes it back. */
export function withJudgment(judgments: Judgments, row: number, column: number, ratio: number): number[][] {
  return judgments.map((others, i) =>
    others.map((other, j) => {
      if (i === row && j === column) return ratio;
      return i === column && j === row ? 1 / ratio : other;
    })
  );
}

/** The step of Saaty's scale, 1/9 to 9, that is nearest by ratio. */
function nearestStep(ratio: number): number {
  const steps = Array.from({ length: 9 }, (_, k) => k + 1);
  const size = Math.max(ratio, 1 / ratio);
  const step = steps.reduce((a, b) => (distance(b, size) < distance(a, size) ? b : a));
  return ratio < 1 ? 1 / step : step;
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log(a / b));
}
