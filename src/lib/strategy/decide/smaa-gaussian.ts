import * as z from 'zod/mini';
import { gaussianRanks } from '#lib/scoring/smaa/gaussian-ranks.ts';
import { finite, matrixOf, readFields } from './fields.ts';
import type { DecideKind } from './kind.ts';
import { defaultSeed, drawsFor, rowsOf, smaaFields, spaceProblems } from './smaa-fields.ts';

const schema = z.strictObject({
  mean: matrixOf(finite),
  sd: matrixOf(z.number().check(z.gte(0), z.lte(1e150))),
  ...smaaFields
});

/** Acceptability of ranks when values are independent normal variables and weights are drawn from a space. */
export const decideSmaaGaussian: DecideKind = (fields) => {
  const read = readFields(schema, fields);
  if (!read.ok) return read;
  const { mean, sd, weight_space: space = { type: 'uniform' }, seed = defaultSeed } = read.data;
  const n = mean.length;
  const m = mean[0]!.length;
  if (sd.length !== n || sd[0]!.length !== m) {
    const message = `Wanted ${n} by ${m} numbers, as in mean, got ${sd.length} by ${sd[0]!.length}.`;
    return { ok: false, problems: [{ path: 'sd', message }] };
  }
  const problems = spaceProblems(space, m);
  if (problems.length > 0) return { ok: false, problems };
  const problem = { n, m, mean: Float64Array.from(mean.flat()), sd: Float64Array.from(sd.flat()), space };
  const draws = drawsFor(read.data.draws, n * m);
  const { acceptability, centralWeights, confidenceFactors, nodes } = gaussianRanks(problem, { draws, seed });
  const results = {
    draws: nodes,
    rank_acceptability: rowsOf(acceptability, n),
    central_weights: rowsOf(centralWeights, m),
    confidence_factors: confidenceFactors
  };
  return { ok: true, results };
};
