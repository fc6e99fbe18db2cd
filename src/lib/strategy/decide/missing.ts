import * as z from 'zod/mini';
import { weightedSum } from '#lib/scoring/aggregate/weighted-sum.ts';
import { competitionRanks } from '#lib/scoring/competition-ranks.ts';
import { availability, coverage } from '#lib/scoring/coverage.ts';
import { minMaxMatrix } from '#lib/scoring/min-max-matrix.ts';
import { scoreRange } from '#lib/scoring/score-range.ts';
import { columnProblems, directions, finite, matrixOf, problemOf, readFields, weights } from './fields.ts';
import type { DecideKind } from './kind.ts';

const schema = z.strictObject({
  matrix: matrixOf(z.nullable(finite)),
  directions,
  weights,
  min_availability: z.number().check(z.gte(0), z.lte(1))
});

/** A weighted sum over a table with gaps: alternatives with too small a share of criteria get no score. */
export const decideMissing: DecideKind = (fields) => {
  const read = readFields(schema, fields);
  if (!read.ok) return read;
  const { matrix, min_availability: floor } = read.data;
  const problems = columnProblems(matrix[0]!.length, {
    directions: read.data.directions,
    weights: read.data.weights
  });
  if (problems.length > 0) return { ok: false, problems };
  const problem = problemOf(matrix, read.data);
  const utilities = minMaxMatrix(problem);
  const available = availability(utilities, problem.m);
  const scores = weightedSum(utilities, problem.weights).map((score, i) =>
    available[i]! < floor ? NaN : score
  );
  const { low, high } = scoreRange(utilities, problem.weights);
  const results = {
    availability: available,
    weight_coverage: coverage(utilities, problem.weights),
    scores,
    ranks: competitionRanks(scores),
    score_low: low,
    score_high: high
  };
  return { ok: true, results };
};
