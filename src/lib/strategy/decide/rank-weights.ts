import * as z from 'zod/mini';
import { rankOrderWeights } from '#lib/scoring/rank-order-weights.ts';
import { largest, readFields } from './fields.ts';
import type { DecideKind } from './kind.ts';

/** A competition rank counts those before it: 1, 2, 2, 4. */
function areCompetitionRanks(ranks: readonly number[]): boolean {
  return ranks.every((rank) => rank === 1 + ranks.filter((other) => other < rank).length);
}

const schema = z.strictObject({
  importance_ranks: z
    .array(z.number())
    .check(
      z.minLength(1),
      z.maxLength(largest.criteria),
      z.refine(areCompetitionRanks, { error: 'wanted competition ranks, such as 1, 2, 2, 4' })
    )
});

/** Weights of criteria from their order of importance. */
export const decideRankWeights: DecideKind = (fields) => {
  const read = readFields(schema, fields);
  if (!read.ok) return read;
  const ranks = read.data.importance_ranks;
  const results = {
    roc: rankOrderWeights(ranks, 'roc'),
    rank_sum: rankOrderWeights(ranks, 'rankSum'),
    rank_reciprocal: rankOrderWeights(ranks, 'rankReciprocal')
  };
  return { ok: true, results };
};
