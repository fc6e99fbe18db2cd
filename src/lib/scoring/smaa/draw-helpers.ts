import type { DrawRange } from './simulation.ts';
import type { SmaaProblem } from './smaa.ts';
import type { Tally } from './tally.ts';

/** What is simulated: the first message to a helper. */
export interface HelperTask {
  problem: SmaaProblem;
  seed: number;
  pairwise: boolean;
}

/** After its task a helper is sent draws each time it asks for more, and at last `end`. */
export type ToHelper = HelperTask | DrawRange | 'end';
/** A helper asks for more, and at the end answers with all it has counted. */
export type FromHelper = 'more' | Tally;

/** As much of a Worker as is used here. */
export interface HelperWorker {
  postMessage(message: ToHelper): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromHelper>) => void) | null;
  addEventListener(type: 'error', listener: () => void): void;
}

/** What a helper did of the draws it was given: it counted them, or it failed and they are still to be counted. */
export type HelperOutcome = { tally: Tally } | { uncounted: DrawRange[] };

export interface DrawHelpers {
  /** Waits for those that count; the others, who may still be starting, are let go. */
  finish(): Promise<HelperOutcome[]>;
  /** Ends all at once, whatever they do. */
  end(): void;
}

/**
 * Shares draws out among workers: each asks for more when it has counted what it had, so a slow one holds up nobody.
 * next  hands out draws, undefined when none are left
 */
export function drawHelpers(
  workers: readonly HelperWorker[],
  task: HelperTask,
  next: () => DrawRange | undefined
): DrawHelpers {
  const helpers = workers.map((worker) => help(worker, task, next));
  return {
    finish: async () => (await Promise.all(helpers.map((helper) => helper.finish()))).flat(),
    end: () => {
      for (const worker of workers) worker.terminate();
    }
  };
}

function help(worker: HelperWorker, task: HelperTask, next: () => DrawRange | undefined) {
  const given: DrawRange[] = [];
  let settle: (outcome: HelperOutcome) => void;
  const outcome = new Promise<HelperOutcome>((resolve) => (settle = resolve));
  worker.addEventListener('error', () => {
    settle({ uncounted: given });
  });
  worker.onmessage = ({ data }) => {
    if (data !== 'more') {
      settle({ tally: data });
      return;
    }
    const range = next();
    if (range) given.push(range);
    worker.postMessage(range ?? 'end');
  };
  worker.postMessage(task);
  return {
    async finish(): Promise<HelperOutcome[]> {
      const all = given.length > 0 ? [await outcome] : [];
      worker.terminate();
      return all;
    }
  };
}
