import { availableParallelism } from 'node:os';
import { apiError } from '../api-error.ts';
import { WorkerPool } from './worker-pool.ts';
import type { Job, Reply } from './worker.ts';
import script from './worker.ts?node-worker';

const seconds = 60;

const pool = new WorkerPool<Job, Reply>(script, {
  // One long problem leaves room for the short ones, and the main thread its own core where there are more than two.
  workers: Math.max(2, Math.min(4, availableParallelism() - 1)),
  runs: seconds * 1000,
  waiting: 1000,
  waitingBytes: 128 * 1024 * 1024,
  heap: 512
});

const failures = {
  busy: 'The server is computing for others. Send this again in a moment.',
  late: `This took longer than ${seconds} seconds and was stopped. Send a smaller table or fewer draws.`,
  lost: 'This took more memory than one request may have. Send a smaller table or fewer draws.'
};

/** Answers a request by work on another thread, so that pages are served meanwhile. */
export async function compute(job: Job, bytes: number): Promise<Response> {
  const outcome = await pool.run(job, bytes);
  if ('failure' in outcome) {
    const refused = apiError(503, failures[outcome.failure]);
    refused.headers.set('retry-after', '5');
    return refused;
  }
  const { reply } = outcome;
  if ('defect' in reply) throw new Error(`The task ${job.task} failed: ${reply.defect}`);
  const { answer } = reply;
  if (!answer.ok) return apiError(answer.status, answer.message, answer.detail);
  return new Response(answer.text, {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }
  });
}
