import { drawCounter, type DrawCounter } from './draw-counter.ts';
import type { FromHelper, ToHelper } from './draw-helpers.ts';
import { loadKernels } from './load-kernels.ts';

/** Makes the part of a helper: it answers each message of `drawHelpers`. */
export function countAsHelper(answer: (message: FromHelper) => void): (message: ToHelper) => Promise<void> {
  let counter: DrawCounter | undefined;
  return async (message) => {
    if (message === 'end') {
      if (counter) answer(counter.tally());
      return;
    }
    if ('problem' in message)
      counter = drawCounter(message.problem, message, await loadKernels(message.problem));
    else counter?.count(message.from, message.to);
    answer('more');
  };
}
