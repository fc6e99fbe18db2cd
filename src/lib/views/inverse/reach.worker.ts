// Answers the inverse query off the main thread: typed arrays in, typed arrays out.
import { answerReach } from '#lib/scoring/inverse/answer-reach.ts';
import type { ReachProblem } from '#lib/scoring/inverse/reach-problem.ts';

export interface ReachRequest {
  problem: ReachProblem;
  k: number;
  areBounded: boolean;
  /** Milliseconds. */
  budget: number;
}

addEventListener('message', ({ data }: MessageEvent<ReachRequest>) => {
  const { problem, k, areBounded, budget } = data;
  postMessage(answerReach(problem, k, areBounded, () => performance.now(), budget));
});
