// Simulates ranks beside the page. A newer request ends the one that runs; what rests for a while is refined.
import { confidenceFactors } from '#lib/scoring/smaa/confidence-factors.ts';
import { probabilityTop, rankInterval } from '#lib/scoring/smaa/rank-interval.ts';
import { simulation } from '#lib/scoring/smaa/simulation.ts';
import type { SmaaProblem, SmaaResult } from '#lib/scoring/smaa/smaa.ts';
import type { RobustnessAnswer, RobustnessRequest } from './robustness-messages.ts';

/** Draws between two looks for a newer request: a few milliseconds, as a method that is no weighted sum takes more for each. */
const drawsAtOnce = { sums: 512, others: 16 };
const restBeforeRefining = 300;

let newest = 0;

self.onmessage = ({ data }: MessageEvent<RobustnessRequest>) => {
  newest = data.id;
  void run(data);
};

async function run({ id, problem, seed, draws, pairwise }: RobustnessRequest): Promise<void> {
  const atOnce = problem.method ? drawsAtOnce.others : drawsAtOnce.sums;
  const all = simulation(problem, { draws: draws.last, seed, pairwise });
  if (!(await advance(draws.first))) return;
  answer(id, problem, all.result());
  if (draws.last <= draws.first) return;
  await new Promise((resolve) => setTimeout(resolve, restBeforeRefining));
  if (await advance(draws.last - draws.first)) answer(id, problem, all.result());

  /** Makes draws little by little; false when something newer was asked meanwhile. */
  async function advance(count: number): Promise<boolean> {
    for (let left = count; left > 0; left -= atOnce) {
      await letMessagesIn();
      if (id !== newest) return false;
      all.advance(Math.min(left, atOnce));
    }
    return id === newest;
  }
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** A turn of the worker's queue without the 4 ms that nested timers take. */
function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

function answer(id: number, problem: SmaaProblem, result: SmaaResult): void {
  const { n, draws, acceptability, overtaken, centralWeights, pairwise } = result;
  const rows = Array.from({ length: n }, (_, i) => acceptability.subarray(i * n, i * n + n));
  const intervals = rows.map(rankInterval);
  const message: RobustnessAnswer = {
    id,
    draws,
    low: Float64Array.from(intervals, (interval) => interval.low),
    median: Float64Array.from(intervals, (interval) => interval.median),
    high: Float64Array.from(intervals, (interval) => interval.high),
    top10: Float64Array.from(rows, (row) => probabilityTop(row, 10)),
    overtaken,
    acceptability,
    centralWeights,
    confidenceFactors: confidenceFactors(problem, centralWeights),
    ...(pairwise && { pairwise })
  };
  self.postMessage(message, { transfer: [acceptability.buffer] });
}
