import { eigenvectorWeights, type PairwiseWeights } from '../ahp.ts';

/** Judgments on pairs of n things: `ratios[i][j]` = how many times i matters as much as j; NaN = not judged. */
export type Judgments = readonly (readonly number[])[];

/**
 * Weights from pairwise judgments of which some may be missing: the principal eigenvector of Harker's matrix, in
 * which a missing judgment is whatever the others imply.
 * returns  undefined while the judgments given do not link all n things; `consistencyIndex` is NaN while any is missing
 * source   Harker (1987), Mathematical Modelling 9(11)
 */
export function pairwiseWeights(judgments: Judgments): PairwiseWeights | undefined {
  const missing = judgments.map((row, i) => row.filter((ratio, j) => j !== i && Number.isNaN(ratio)).length);
  if (!areLinked(judgments)) return undefined;
  const matrix = judgments.map((row, i) =>
    row.map((ratio, j) => (i === j ? 1 + missing[i]! : Number.isNaN(ratio) ? 0 : ratio))
  );
  const result = eigenvectorWeights(matrix);
  return missing.some((count) => count > 0) ? { ...result, consistencyIndex: NaN } : result;
}

/** Whether each thing can be reached from the first through judgments given. */
function areLinked(judgments: Judgments): boolean {
  const reached = new Set([0]);
  for (const i of reached)
    judgments[i]?.forEach((ratio, j) => {
      if (!Number.isNaN(ratio)) reached.add(j);
    });
  return reached.size >= judgments.length;
}
