import * as z from 'zod/mini';
import {
  consistencyRatio,
  eigenvectorWeights,
  geometricMeanWeights,
  randomIndices
} from '#lib/scoring/ahp.ts';
import type { Problem } from '../problems.ts';
import { matrixOf, readFields } from './fields.ts';
import type { DecideKind } from './kind.ts';

const schema = z.strictObject({ matrix: matrixOf(z.number().check(z.gte(1e-6), z.lte(1e6))) });

/** Weights of criteria from pairwise judgments, with their consistency. */
export const decideAhp: DecideKind = (fields) => {
  const read = readFields(schema, fields);
  if (!read.ok) return read;
  const { matrix } = read.data;
  const problem = reciprocalProblem(matrix);
  if (problem) return { ok: false, problems: [problem] };
  const { weights, lambdaMax, consistencyIndex } = eigenvectorWeights(matrix);
  const ratio = (indices: readonly number[]) => consistencyRatio(consistencyIndex, matrix.length, indices);
  const results = {
    weights_eigenvector: weights,
    lambda_max: lambdaMax,
    ci: consistencyIndex,
    cr_saaty: ratio(randomIndices.saaty),
    cr_tummala_ling: ratio(randomIndices.tummalaLing),
    weights_geometric_mean: geometricMeanWeights(matrix)
  };
  return { ok: true, results };
};

function reciprocalProblem(matrix: readonly (readonly number[])[]): Problem | undefined {
  const n = matrix.length;
  const m = matrix[0]!.length;
  if (n !== m) return { path: 'matrix', message: `Wanted as many rows as columns, got ${n} by ${m}.` };
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const [there, back] = [matrix[i]![j]!, matrix[j]![i]!];
      if (Math.abs(there * back - 1) <= 1e-6) continue;
      return {
        path: `matrix[${i}][${j}]`,
        message: `Wanted the reciprocal of its mirror, ${1 / back}, got ${there}.`
      };
    }
  }
  return undefined;
}
