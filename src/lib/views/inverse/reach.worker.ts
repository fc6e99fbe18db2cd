// Answers the inverse query off the main thread: typed arrays in, typed arrays out.
import { answerReach } from '#lib/scoring/inverse/answer-reach.ts';
import type { ReachProblem } from '#lib/scoring/inverse/reach-problem.ts';

export interface ReachRequest {
  problem: ReachProblem;
  k: number;
  areBounded: boolean;
  /** Of the search: see answerReach. */
  steps: number;
  /** Milliseconds after which it ends all the same. */
  guard: number;
}

addEventListener('message', ({ data }: MessageEvent<ReachRequest>) => {
  const { problem, k, areBounded, steps, guard } = data;
  const end = performance.now() + guard;
  postMessage(answerReach(problem, k, areBounded, steps, () => performance.now() > end));
});
