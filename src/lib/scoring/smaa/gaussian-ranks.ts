import { normalRanks } from './normal-ranks.ts';
import { simplexNodes } from './simplex-nodes.ts';
import type { WeightSpace } from './weight-space.ts';
import { weightSampler } from './sample-weights.ts';
import { randomBits } from './random-bits.ts';

/** Alternatives whose values are independent normal variables. */
export interface GaussianProblem {
  n: number;
  m: number;
  /** n x m, row by row; larger is better. */
  mean: Float64Array;
  /** n x m, 0 or more. */
  sd: Float64Array;
  space: WeightSpace;
}

export interface GaussianRanks {
  /** n x n and n x m as in SmaaResult. */
  acceptability: Float64Array;
  centralWeights: Float64Array;
  /** n: chance to be first at one's own central weights; NaN for one that is never first. */
  confidenceFactors: Float64Array;
  /** How many weights were gone through. */
  nodes: number;
}

/** Nodes a dimension that integrate over the simplex of m criteria to about 1e-9. */
const nodesByCriteria: Record<number, number> = { 1: 1, 2: 160, 3: 48, 4: 20 };

/**
 * Rank acceptability of alternatives with normal values: given weights a score is normal as well, with mean sum w mu
 * and variance sum w^2 sd^2, so that only weights are left to go through. Even weights on up to four criteria are
 * integrated by quadrature; others are drawn, as many as keep the work near that of the quadrature.
 * source  Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3), for the three measures
 */
export function gaussianRanks(
  problem: GaussianProblem,
  { draws, seed }: { draws: number; seed: number }
): GaussianRanks {
  const { n, m, mean, sd } = problem;
  const acceptability = new Float64Array(n * n);
  const firsts = new Float64Array(n * m);
  const nodes = weightNodes(problem, draws, seed);
  for (const { weights, share } of nodes) {
    const chances = ranksAt(problem, weights);
    for (let at = 0; at < n * n; at++) acceptability[at]! += share * chances[at]!;
    for (let i = 0; i < n; i++) {
      const first = share * chances[i * n]!;
      for (let j = 0; j < m; j++) firsts[i * m + j]! += first * weights[j]!;
    }
  }
  const centralWeights = firsts.map((sum, at) => {
    const first = acceptability[Math.floor(at / m) * n]!;
    return first > 1e-12 ? sum / first : NaN;
  });
  const confidenceFactors = Float64Array.from({ length: n }, (_, i) => {
    const central = centralWeights.subarray(i * m, i * m + m);
    return Number.isNaN(central[0]!) ? NaN : ranksAt({ n, m, mean, sd }, central)[i * n]!;
  });
  return { acceptability, centralWeights, confidenceFactors, nodes: nodes.length };
}

function ranksAt(
  { n, m, mean, sd }: Omit<GaussianProblem, 'space'>,
  weights: ArrayLike<number>
): Float64Array {
  const means = new Float64Array(n);
  const spreads = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let variance = 0;
    for (let j = 0; j < m; j++) {
      means[i]! += weights[j]! * mean[i * m + j]!;
      variance += (weights[j]! * sd[i * m + j]!) ** 2;
    }
    spreads[i] = Math.sqrt(variance);
  }
  return normalRanks(means, spreads);
}

/** Steps of work that are spent on drawn weights: a second or two. */
const mostWork = 5e7;

function weightNodes(
  { n, m, space }: GaussianProblem,
  draws: number,
  seed: number
): { weights: ArrayLike<number>; share: number }[] {
  const perNode = n === 2 ? 200 : 160 * n * n * (20 + n);
  const k = space.type === 'uniform' ? nodesByCriteria[m] : undefined;
  if (k !== undefined && k ** (m - 1) * perNode <= mostWork * 16) return simplexNodes(m, k);
  const count = Math.max(50, Math.min(draws, Math.floor(mostWork / perNode)));
  const sample = weightSampler(space, m);
  const bits = randomBits(seed);
  return Array.from({ length: count }, () => {
    const weights = new Float64Array(m);
    sample(bits, weights, 0);
    return { weights, share: 1 / count };
  });
}
