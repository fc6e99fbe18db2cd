import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import type { RobustnessAnswer, RobustnessRequest } from './robustness-messages.ts';
import { RobustnessRanges } from './robustness.svelte.ts';
import { defaultTrials } from './trials.ts';

/** A worker that does what a test tells it. */
class ToldWorker {
  static last: ToldWorker;
  onmessage: ((event: { data: RobustnessAnswer }) => void) | undefined;
  onerror: (() => void) | undefined;
  asked: RobustnessRequest[] = [];
  constructor() {
    ToldWorker.last = this;
  }
  terminate() {}
  postMessage(request: RobustnessRequest) {
    this.asked.push(request);
  }
}

beforeEach(() => vi.stubGlobal('Worker', ToldWorker));
afterEach(() => vi.unstubAllGlobals());

const release = tinyRelease();
const ranking = rank(release, tinyStrategy());

/** Ranges that were asked for once, and the worker they were asked of. */
async function asked() {
  const robustness = new RobustnessRanges();
  await robustness.start();
  const worker = ToldWorker.last;
  const ask = async () => {
    const before = worker.asked.length;
    robustness.ask(release, ranking, defaultTrials);
    await vi.waitFor(() => expect(worker.asked.length).toBe(before + 1));
  };
  await ask();
  const answer = () => {
    const { id, problem } = worker.asked.at(-1)!;
    const [all, none] = [new Float64Array(problem.n).fill(1), new Float64Array()];
    const ranks = { low: all, median: all, high: all, top10: all, overtaken: all };
    const matrices = { acceptability: none, centralWeights: none, confidenceFactors: none };
    worker.onmessage?.({ data: { id, draws: 100, ...ranks, ...matrices } });
  };
  return { robustness, worker, ask, answer };
}

test('ranges go when a part of the worker does not arrive, and come back with the next answer', async () => {
  const { robustness, worker, ask, answer } = await asked();
  answer();
  expect(robustness.ranges?.of.size).toBe(ranking.countryCounts.ranked);
  await ask();
  expect(robustness.stale).toBe(true);
  worker.onerror?.();
  expect([robustness.ranges, robustness.stale, robustness.failed]).toEqual([null, false, true]);
  await ask();
  answer();
  expect([robustness.ranges?.draws, robustness.stale, robustness.failed]).toEqual([100, false, false]);
});

test('markStale() is heard once a worker draws, and by nobody where no newer ranges will come', async () => {
  const { robustness, answer } = await asked();
  answer();
  expect(robustness.stale).toBe(false);
  robustness.markStale();
  expect(robustness.stale).toBe(true);
  answer();
  robustness.stop();
  robustness.markStale();
  expect(robustness.stale).toBe(false);
});
