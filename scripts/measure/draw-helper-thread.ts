// A helper of a simulation on a thread of its own: the part that the page gives to a worker.
import { parentPort } from 'node:worker_threads';
import { countAsHelper } from '#lib/scoring/smaa/count-as-helper.ts';
import type { ToHelper } from '#lib/scoring/smaa/draw-helpers.ts';

const take = countAsHelper((message) => {
  parentPort?.postMessage(message);
});
parentPort?.on('message', (message: ToHelper) => void take(message));
