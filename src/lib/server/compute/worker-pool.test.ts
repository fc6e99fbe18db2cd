import { expect, test } from 'vitest';
import { WorkerPool } from './worker-pool.ts';

const limits = { workers: 1, runs: 5000, waiting: 2, waitingBytes: 100, heap: 64 };
const script = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (job) => {
    if (job === 'hang') for (;;) {}
    if (job === 'throw') throw new Error('a defect');
    if (job === 'hoard') for (const kept = []; ; ) kept.push(Array.from({ length: 1e5 }, Math.random));
    parentPort.postMessage('did ' + job);
  });`;
const pool = (change: Partial<typeof limits> = {}) =>
  new WorkerPool<string, string>(script, { ...limits, ...change });

test('run(job) answers jobs in the order they came', async () => {
  const answers = await Promise.all(['a', 'b', 'c'].map((job) => poolOfThree.run(job, 1)));
  expect(answers).toEqual([{ reply: 'did a' }, { reply: 'did b' }, { reply: 'did c' }]);
});
const poolOfThree = pool();

test('run(job) that hangs is late, leaves the main thread free, and the next job is answered', async () => {
  const one = pool({ runs: 1000 });
  let ticks = 0;
  const clock = setInterval(() => ticks++, 10);
  const [hung, next] = await Promise.all([one.run('hang', 1), one.run('next', 1)]);
  clearInterval(clock);
  expect(hung).toEqual({ failure: 'late' });
  expect(next).toEqual({ reply: 'did next' });
  expect(ticks).toBeGreaterThan(5);
});

test('run(job) that throws or takes too much memory is lost, and the next job is answered', async () => {
  const one = pool();
  expect(await one.run('throw', 1)).toEqual({ failure: 'lost' });
  expect(await one.run('hoard', 1)).toEqual({ failure: 'lost' });
  expect(await one.run('next', 1)).toEqual({ reply: 'did next' });
});

test('run(job) is busy where more jobs, or more bytes, wait than may', async () => {
  const jobs = pool();
  const outcomes = ['a', 'b', 'c', 'd'].map((job) => jobs.run(job, 1));
  expect(await outcomes[3]).toEqual({ failure: 'busy' });
  expect(await outcomes[2]).toEqual({ reply: 'did c' });
  const bytes = pool();
  const heavy = [60, 60, 60].map((size) => bytes.run('a', size));
  expect(await heavy[2]).toEqual({ failure: 'busy' });
  await Promise.all(heavy);
});
