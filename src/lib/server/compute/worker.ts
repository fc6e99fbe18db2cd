// The script of a worker thread: takes one job at a time and answers with the job's number.
import { parentPort } from 'node:worker_threads';
import { decideTask } from './decide-task.ts';
import { robustnessTask } from './robustness-task.ts';
import type { Task, TaskAnswer } from './task.ts';

/** Every kind of work, by name; another one is its own file and a line here. */
const tasks = { decide: decideTask, robustness: robustnessTask } satisfies Record<string, Task<never>>;

/** What the pool may send, with the input each task takes. */
export type Job = {
  [Name in keyof typeof tasks]: { task: Name; input: Parameters<(typeof tasks)[Name]>[0] };
}[keyof typeof tasks];

/** What comes back; a defect of ours is told apart from an answer, so that the pool can log it. */
export type Reply = { answer: TaskAnswer } | { defect: string };

parentPort?.on('message', async ({ task, input }: Job) => {
  parentPort?.postMessage(await replyTo(task, input));
});

async function replyTo(task: Job['task'], input: Job['input']): Promise<Reply> {
  try {
    // The pool sends each task its own input; the types cannot tell once both stand apart.
    const work = tasks[task] as Task<Job['input']>;
    return { answer: await work(input) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
