import * as z from 'zod/mini';
import { pearson } from '#lib/scoring/pearson.ts';
import {
  kendallTau,
  overlaps,
  rankBiasedOverlap,
  weightedSpearman,
  wsSimilarity
} from '#lib/scoring/rank-similarity.ts';
import { largest, readFields } from './fields.ts';
import type { DecideKind } from './kind.ts';

const ranks = z
  .array(z.number().check(z.gte(1), z.lte(largest.alternatives)))
  .check(z.minLength(2), z.maxLength(largest.alternatives));

const schema = z.strictObject({
  x: ranks,
  y: ranks,
  /** Said by the sender; what counts is whether ranks repeat. */
  ties: z.optional(z.boolean()),
  rbo_p: z.optional(z.array(z.number().check(z.gt(0), z.lt(1))).check(z.maxLength(20)))
});

/** How far two rankings of the same alternatives agree; overlaps are given for rankings without ties. */
export const decideRankSimilarity: DecideKind = (fields) => {
  const read = readFields(schema, fields);
  if (!read.ok) return read;
  const { x, y, rbo_p: persistences = [] } = read.data;
  if (x.length !== y.length) {
    return {
      ok: false,
      problems: [{ path: 'y', message: `Wanted ${x.length} ranks, as in x, got ${y.length}.` }]
    };
  }
  const tau = kendallTau(x, y);
  const agreement = isOrder(x) && isOrder(y) ? overlaps(x, y) : undefined;
  const results = {
    spearman: pearson(Float64Array.from(x), Float64Array.from(y)),
    kendall_tau_b: tau.b,
    kendall_tau_a: tau.a,
    ws_x_reference: wsSimilarity(x, y),
    ws_y_reference: wsSimilarity(y, x),
    weighted_spearman: weightedSpearman(x, y),
    ...(agreement && {
      rbo: persistences.map((p) => ({ p, ...rankBiasedOverlap(agreement, p) })),
      average_overlap: agreement.reduce((sum, overlap) => sum + overlap, 0) / agreement.length
    })
  };
  return { ok: true, results };
};

/** True for the numbers 1 to n, each once. */
function isOrder(all: readonly number[]): boolean {
  return (
    new Set(all).size === all.length && all.every((rank) => Number.isInteger(rank) && rank <= all.length)
  );
}
