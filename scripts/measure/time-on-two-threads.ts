import { Worker } from 'node:worker_threads';
import { drawHelpers, type FromHelper, type HelperWorker } from '#lib/scoring/smaa/draw-helpers.ts';
import { everyKernel } from '#lib/scoring/smaa/every-kernel.ts';
import { simulation } from '#lib/scoring/smaa/simulation.ts';
import type { SmaaProblem } from '#lib/scoring/smaa/smaa.ts';

const atOnce = 512;

/**
 * Simulates on this thread and another, as the page does on workers.
 * returns  milliseconds from when the other has started to the result
 */
export async function timeOnTwoThreads(problem: SmaaProblem, draws: number, seed: number): Promise<number> {
  const all = simulation(problem, { draws, seed }, everyKernel);
  let isReady: () => void;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const helpers = drawHelpers([startThread()], { problem, seed, pairwise: false }, () => {
    isReady();
    return all.handOut(4 * atOnce);
  });
  await ready;
  const begun = performance.now();
  while (!all.advance(atOnce)) await new Promise((resolve) => setImmediate(resolve));
  for (const outcome of await helpers.finish()) {
    if ('tally' in outcome) all.takeIn(outcome.tally);
    else throw new Error('The other thread failed.');
  }
  all.result();
  return performance.now() - begun;
}

/** Node's threads do not take over what reads TypeScript: the thread asks for it first. */
function startThread(): HelperWorker {
  const { href } = new URL('./draw-helper-thread.ts', import.meta.url);
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${href}'); })`;
  const worker = new Worker(script, { eval: true });
  const helper: HelperWorker = {
    onmessage: null,
    postMessage: (message) => {
      worker.postMessage(message);
    },
    addEventListener: (type, listener) => {
      worker.on(type, listener);
    },
    terminate: () => void worker.terminate()
  };
  worker.on('message', (data: FromHelper) => helper.onmessage?.(new MessageEvent('message', { data })));
  return helper;
}
