import { bucketOrder } from './bucket-order.ts';
import { fillDraws, newDraws } from './draws.ts';
import { alternativesIn, grouped } from './groups.ts';
import type { Kernel, KernelOptions } from './kernel.ts';
import { methodScores } from './method-scores.ts';
import { weightSampler } from './sample-weights.ts';
import type { SmaaProblem } from './smaa.ts';
import { sumScores } from './sum-scores.ts';
import { countDraw, newTally, roundWeights } from './tally.ts';
import { uncertainRows } from './uncertain-rows.ts';

/** The kernel in plain TypeScript: any method, any machine, ties shared. */
export function plainKernel(problem: SmaaProblem, { seed, pairwise }: KernelOptions): Kernel {
  const { m } = problem;
  const n = alternativesIn(problem);
  const uncertain = uncertainRows(problem.low, problem.high, m);
  const draws = newDraws(m, uncertain.rows.length);
  const sample = weightSampler(problem.space, m);
  const tally = newTally(n, m, pairwise);
  const order = bucketOrder(n);
  const rowScores = problem.method
    ? methodScores(problem, problem.method, uncertain, draws)
    : sumScores(problem, uncertain, draws);
  const scoresOf = problem.groups ? grouped(problem.groups, rowScores) : rowScores;
  return {
    count(block, from, to) {
      fillDraws(draws, { seed, block, count: to }, sample);
      for (let draw = from; draw < to; draw++) {
        const scores = scoresOf(draw);
        roundWeights(draws.weights, draw * m, m);
        countDraw(tally, scores, order(scores), draws.weights, draw * m);
      }
    },
    tally: () => tally
  };
}
