import { topsis } from '#lib/scoring/aggregate/topsis.ts';
import { vikorDistances } from '#lib/scoring/aggregate/vikor-distances.ts';
import { weightedGeometric } from '#lib/scoring/aggregate/weighted-geometric.ts';
import { weightedSum } from '#lib/scoring/aggregate/weighted-sum.ts';
import { competitionRanks } from '#lib/scoring/competition-ranks.ts';
import { criticWeights } from '#lib/scoring/critic-weights.ts';
import { columnOf, fromColumns, type DecisionProblem } from '#lib/scoring/decision-problem.ts';
import { entropyWeights } from '#lib/scoring/entropy-weights.ts';
import { minMaxMatrix } from '#lib/scoring/min-max-matrix.ts';
import { normalize } from '#lib/scoring/normalize.ts';
import { oriented } from '#lib/scoring/oriented.ts';
import { preferences, promethee, type Preference } from '#lib/scoring/promethee.ts';
import { topStability } from '#lib/scoring/top-stability.ts';
import { vikorCompromise } from '#lib/scoring/vikor-compromise.ts';
import { weightedProduct } from '#lib/scoring/weighted-product.ts';

/** Answers a problem by one method; undefined where the method does not apply to it. */
type Method = (problem: DecisionProblem) => object | undefined;

/** Pairs of alternatives grow with the square: over this many differences to weigh, outranking flows are left out. */
export const mostDifferences = 3e7;

/** Every result of kind `decision`, by its name in the answer. */
export const decisionResults: Record<string, Method> = {
  wsm_minmax: (problem) => ranked(weightedSum(minMaxMatrix(problem), problem.weights)),
  wgm_minmax_eps: (problem) => ranked(weightedGeometric(minMaxMatrix(problem), problem.m)(problem.weights)),
  wsm_goalposts: (problem) => {
    const { bounds, directions, n, m } = problem;
    if (!bounds) return undefined;
    const utilities = fromColumns(n, m, (j) => {
      const [low, high] = bounds[j]!;
      const goalposts = directions[j] === 1 ? { worst: low, best: high } : { worst: high, best: low };
      return normalize(columnOf(problem, j), goalposts);
    });
    return ranked(weightedSum(utilities, problem.weights));
  },
  wpm_ratio: (problem) => {
    const scores = weightedProduct(problem);
    return scores && ranked(scores);
  },
  topsis_vector: (problem) => closeness(problem, 'vector'),
  topsis_minmax: (problem) => closeness(problem, 'min-max'),
  vikor: (problem) => {
    const { m, weights, groupWeight } = problem;
    const found = vikorDistances(oriented(problem), m, groupWeight)(weights);
    const compromise = vikorCompromise(found);
    const ranks = competitionRanks(found.Q.map((distance) => -distance));
    return { ...found, ...(compromise && { compromise }), ranks };
  },
  promethee2_usual: (problem) => flows(problem, preferences.usual()),
  promethee2_vshape: (problem) =>
    problem.preference && flows(problem, preferences.vshape(problem.preference)),
  promethee2_linear: (problem) =>
    problem.indifference &&
    problem.preference &&
    flows(problem, preferences.linear(problem.indifference, problem.preference)),
  weights: (problem) => {
    const entropy = entropyWeights(problem);
    const critic = criticWeights(problem);
    return { ...(entropy && { entropy }), ...(critic && { critic }) };
  },
  stability_top1_wsm_minmax: (problem) => topStability(minMaxMatrix(problem), problem.weights)
};

function ranked(scores: Float64Array): { scores: Float64Array; ranks: Float64Array } {
  return { scores, ranks: competitionRanks(scores) };
}

function closeness(problem: DecisionProblem, normalization: 'min-max' | 'vector'): object {
  return ranked(topsis(oriented(problem), problem.m, { normalization })(problem.weights));
}

function flows(problem: DecisionProblem, prefer: Preference): object | undefined {
  if (problem.n ** 2 * problem.m > mostDifferences) return undefined;
  const { net, plus, minus, gaiaDelta } = promethee(problem, prefer);
  return { net, plus, minus, ranks: competitionRanks(net), gaia_delta: gaiaDelta };
}
