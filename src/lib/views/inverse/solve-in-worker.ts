import type { ReachAnswer } from '#lib/scoring/inverse/answer-reach.ts';
import type { ReachRequest } from './reach.worker.ts';

export interface Solver {
  solve: (request: ReachRequest) => Promise<ReachAnswer>;
  /** Ends the work at once; what was asked is never answered. */
  stop: () => void;
}

/** Starts a worker for one question. */
export function startSolver(): Solver {
  const worker = new Worker(new URL('./reach.worker.ts', import.meta.url), { type: 'module' });
  return {
    solve: (request) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<ReachAnswer>) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message || 'The search stopped.'));
        worker.postMessage(request);
      }),
    stop: () => worker.terminate()
  };
}
