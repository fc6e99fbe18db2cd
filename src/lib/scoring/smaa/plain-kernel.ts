import { bucketOrder } from './bucket-order.ts';
import { batchSize, coinWords } from './draws.ts';
import { alternativesIn, grouped } from './groups.ts';
import type { Kernel } from './kernel.ts';
import { drawScores } from './score-draw.ts';
import type { SmaaProblem } from './smaa.ts';
import { countDraw, newTally } from './tally.ts';
import { uncertainRows } from './uncertain-rows.ts';

/** The kernel in plain TypeScript: any method, any machine, ties shared. */
export function plainKernel(problem: SmaaProblem, pairwise: boolean): Kernel {
  const { m } = problem;
  const n = alternativesIn(problem);
  const uncertain = uncertainRows(problem.low, problem.high, m);
  const words = coinWords(uncertain.rows.length);
  const draws = {
    weights: new Float64Array(batchSize * m),
    coins: new Uint32Array(batchSize * words)
  };
  const tally = newTally(n, m, pairwise);
  const order = bucketOrder(n);
  const rowScores = drawScores(problem, uncertain, draws);
  const scoresOf = problem.groups ? grouped(problem.groups, rowScores) : rowScores;
  return {
    draws,
    count(count) {
      for (let draw = 0; draw < count; draw++) {
        const scores = scoresOf(draw);
        countDraw(tally, scores, order(scores), draws.weights, draw * m);
      }
    },
    tally: () => tally
  };
}
