// Simulates ranks beside the page. A newer request ends the one that runs; what rests for a while is refined.
import { confidenceFactors } from '#lib/scoring/smaa/confidence-factors.ts';
import { countAsHelper } from '#lib/scoring/smaa/count-as-helper.ts';
import type { DrawHelpers, HelperOutcome, ToHelper } from '#lib/scoring/smaa/draw-helpers.ts';
import { loadKernels, loadSum } from '#lib/scoring/smaa/load-kernels.ts';
import { probabilityTop, rankInterval } from '#lib/scoring/smaa/rank-interval.ts';
import { simulation } from '#lib/scoring/smaa/simulation.ts';
import type { SmaaProblem, SmaaResult } from '#lib/scoring/smaa/smaa.ts';
import type { RobustnessAnswer, RobustnessRequest } from './robustness-messages.ts';

/** Draws between two looks for a newer request: a few milliseconds, as a method that is no weighted sum takes more for each. */
const drawsAtOnce = { sums: 512, others: 16 };
const restBeforeRefining = 300;
/** Milliseconds of work from which on it is shared: starting a helper takes some thirty, on a busy machine far more. */
const worthHelp = 250;

let newest = 0;
const helper = countAsHelper((message) => {
  self.postMessage(message);
});

// The page sends requests with an id; without one it is another of these workers, which wants help.
self.onmessage = ({ data }: MessageEvent<RobustnessRequest | ToHelper>) => {
  if (typeof data === 'string' || !('id' in data)) {
    void helper(data);
    return;
  }
  newest = data.id;
  // A part of the worker that does not arrive is an error of the worker: the page then says that there are no trials.
  run(data).catch(reportError);
};

async function run({ id, problem: asked, seed, draws, pairwise }: RobustnessRequest): Promise<void> {
  const problem = await loadSum(asked);
  const atOnce = problem.method ? drawsAtOnce.others : drawsAtOnce.sums;
  const kernels = await loadKernels(problem);
  const all = simulation(problem, { draws: draws.last, seed, pairwise }, kernels);
  const begun = performance.now();
  if (!(await advance(draws.first))) return;
  const left = draws.last - draws.first;
  const work = ((performance.now() - begun) / draws.first) * left;
  answer(id, problem, all.result());
  if (left <= 0) return;
  await new Promise((resolve) => setTimeout(resolve, restBeforeRefining));
  if (id !== newest) return;
  const helpers = work > worthHelp ? await startHelpers() : undefined;
  const isWanted = (await advance(left)) && (!helpers || (await takeIn(await helpers.finish())));
  helpers?.end();
  if (isWanted) answer(id, problem, all.result());

  /** Makes draws little by little until none are left; false when something newer was asked meanwhile. */
  async function advance(count: number): Promise<boolean> {
    let isDone = false;
    for (let made = 0; made < count && !isDone; made += atOnce) {
      await letMessagesIn();
      if (id !== newest) return false;
      isDone = all.advance(Math.min(count - made, atOnce));
    }
    return id === newest;
  }

  /** Others that run this script: with this one, as many as leave the page a core, two at least and four at most. */
  async function startHelpers(): Promise<DrawHelpers | undefined> {
    if (typeof Worker === 'undefined') return undefined;
    const { drawHelpers } = await import('#lib/scoring/smaa/draw-helpers.ts');
    const wanted = Math.min(4, Math.max(2, navigator.hardwareConcurrency - 1)) - 1;
    const workers = Array.from({ length: wanted }, () => new Worker(self.location.href, { type: 'module' }));
    return drawHelpers(workers, { problem, seed, pairwise }, () => all.handOut(4 * atOnce));
  }

  async function takeIn(outcomes: HelperOutcome[]): Promise<boolean> {
    for (const outcome of outcomes) {
      if ('tally' in outcome) all.takeIn(outcome.tally);
      else
        for (const range of outcome.uncounted) {
          await letMessagesIn();
          if (id !== newest) return false;
          all.count(range);
        }
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
