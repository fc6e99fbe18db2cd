import * as z from 'zod/mini';
import { choiceEntropy } from '#lib/scoring/smaa/choice-entropy.ts';
import { exactRanks } from '#lib/scoring/smaa/exact-ranks.ts';
import { simulateRanks } from '#lib/scoring/smaa/simulate.ts';
import { finite, matrixOf, readFields } from './fields.ts';
import type { Decided, DecideKind } from './kind.ts';
import { defaultSeed, drawsFor, rowsOf, smaaFields, spaceProblems } from './smaa-fields.ts';

const schema = z.strictObject({
  utilities: matrixOf(finite),
  ...smaaFields,
  /** Said by the sender of a large table; how many are listed follows from its size. */
  ranks_listed: z.optional(z.int())
});

type Fields = Parameters<DecideKind>[0];
type Wants = Parameters<DecideKind>[1];

/** Pairs and whole rows of ranks grow with the square: above this many alternatives they are cut. */
const mostForPairs = 300;

/**
 * Acceptability of ranks when only utilities are known and weights are drawn from a space.
 * rarely  a share of first places under which central weights are not told: a mean of too few draws
 */
function decideSmaa(fields: Fields, wants: Wants, rarely: number): Decided {
  const read = readFields(schema, fields);
  if (!read.ok) return read;
  const { utilities, weight_space: space = { type: 'uniform' }, seed = defaultSeed } = read.data;
  const n = utilities.length;
  const m = utilities[0]!.length;
  const problems = spaceProblems(space, m);
  if (problems.length > 0) return { ok: false, problems };
  const low = Float64Array.from(utilities.flat());
  const problem = { n, m, low, high: low, space };
  const pairwise = n <= mostForPairs && wants('pairwise_winning');
  const exact = exactRanks(problem, pairwise);
  const draws = drawsFor(read.data.draws, n * m);
  const found = exact ?? simulateRanks(problem, { draws, seed, pairwise });
  const listed = Math.min(n, mostForPairs);
  const results = {
    ...(!exact && { draws, seed }),
    rank_acceptability: rowsOf(found.acceptability, n, listed),
    ...(listed < n && { ranks_listed: listed }),
    ...(found.pairwise && { pairwise_winning: rowsOf(found.pairwise, n) }),
    central_weights: rowsOf(found.centralWeights, m).map((row, i) =>
      found.acceptability[i * n]! < rarely ? null : row
    ),
    expected_rank: found.expectedRank,
    rank_sd: found.rankSd,
    choice_entropy_bits: choiceEntropy(found)
  };
  return { ok: true, results };
}

export const decideSmaaExact: DecideKind = (fields, wants) => decideSmaa(fields, wants, 0);
export const decideSmaaMc: DecideKind = (fields, wants) => decideSmaa(fields, wants, 0.005);
