import { Worker } from 'node:worker_threads';

export interface PoolLimits {
  /** Workers at most; each is started when it is first needed and then kept. */
  workers: number;
  /** Milliseconds a job may run before its worker is ended. */
  runs: number;
  /** Jobs that may wait, and the bytes they may hold together. */
  waiting: number;
  waitingBytes: number;
  /** Megabytes of heap a worker may take. */
  heap: number;
}

/** A reply, or why there is none: `busy` = too much waits already, `late` = out of time, `lost` = the worker ended. */
export type Outcome<Reply> = { reply: Reply } | { failure: 'busy' | 'late' | 'lost' };

interface Waiting<Job, Reply> {
  job: Job;
  bytes: number;
  done(outcome: Outcome<Reply>): void;
}

/**
 * Runs jobs on worker threads, one at a time on each, in the order they came.
 * A job that takes too long, or too much memory, costs its worker and nothing else: the next job starts a new one.
 */
export class WorkerPool<Job, Reply> {
  #script: URL;
  #limits: PoolLimits;
  #idle: Worker[] = [];
  #workers = 0;
  #queue: Waiting<Job, Reply>[] = [];
  #queuedBytes = 0;

  /** script  text of an ECMAScript module that answers each message with one message */
  constructor(script: string, limits: PoolLimits) {
    this.#script = new URL(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
    this.#limits = limits;
  }

  /** bytes  what the job holds while it waits, about */
  run(job: Job, bytes: number): Promise<Outcome<Reply>> {
    const { waiting, waitingBytes } = this.#limits;
    const mustWait = this.#idle.length === 0 && this.#workers >= this.#limits.workers;
    if (mustWait && (this.#queue.length >= waiting || this.#queuedBytes + bytes > waitingBytes)) {
      return Promise.resolve({ failure: 'busy' });
    }
    return new Promise((done) => {
      this.#queue.push({ job, bytes, done });
      this.#queuedBytes += bytes;
      this.#next();
    });
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#workers < this.#limits.workers ? this.#start() : undefined);
    if (!worker) return;
    const waiting = this.#queue.shift()!;
    this.#queuedBytes -= waiting.bytes;
    this.#work(worker, waiting);
  }

  /** A worker alone never keeps the process alive; nor does it inherit loaders meant for the main thread. */
  #start(): Worker {
    const worker = new Worker(this.#script, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heap }
    });
    worker.unref();
    this.#workers++;
    // What goes wrong between jobs, or after one was given up, ends this worker and not the process.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      this.#workers--;
      this.#idle = this.#idle.filter((one) => one !== worker);
      this.#next();
    });
    return worker;
  }

  #work(worker: Worker, { job, done }: Waiting<Job, Reply>): void {
    const settle = (outcome: Outcome<Reply>) => {
      clearTimeout(patience);
      worker.off('message', replied).off('error', lost).off('exit', lost);
      done(outcome);
    };
    const replied = (reply: Reply) => {
      settle({ reply });
      this.#idle.push(worker);
      this.#next();
    };
    const lost = () => settle({ failure: 'lost' });
    const patience = setTimeout(() => {
      settle({ failure: 'late' });
      // Until it has ended, the worker counts: two of them never share what one may take.
      void worker.terminate();
    }, this.#limits.runs);
    worker.once('message', replied);
    worker.once('error', lost);
    worker.once('exit', lost);
    worker.postMessage(job);
  }
}
