// Simulates the ranks of 250 alternatives by 30 criteria, the full acceptability matrix, in WebAssembly and in plain loops.
import { everyKernel } from '#lib/scoring/smaa/every-kernel.ts';
import { plainKernel } from '#lib/scoring/smaa/plain-kernel.ts';
import { randomBits } from '#lib/scoring/smaa/random-bits.ts';
import type { MakeKernel } from '#lib/scoring/smaa/kernel.ts';
import { simulation } from '#lib/scoring/smaa/simulation.ts';
import type { SmaaProblem } from '#lib/scoring/smaa/smaa.ts';
import { wasmKernel } from '#lib/scoring/smaa/wasm-kernel.ts';
import type { WeightSpace } from '#lib/scoring/smaa/weight-space.ts';
import { quantile, timeCall, type Measure } from '../measure/measure.ts';
import { timeOnTwoThreads } from '../measure/time-on-two-threads.ts';

const n = 250;
const m = 30;

export async function benchmark(): Promise<Measure[]> {
  const uniform = certain({ type: 'uniform' });
  const box = certain({ type: 'relative_box', weights: new Array<number>(m).fill(1), delta: 0.25 });
  const gaps = withGaps(box);
  return [
    await perDraw('simulated draw 250 x 30', uniform, 4),
    await perDraw('same, weights +-25 %', box, 4),
    await perDraw('same, every eleventh value missing', gaps),
    await inAll('10,000 draws 250 x 30', uniform, 10_000, 60),
    await inAll('100,000 draws 250 x 30', uniform, 100_000, 400),
    await onTwoThreads('same, on two threads', uniform, 100_000),
    await inAll('2,000 draws by VIKOR, values missing', { ...gaps, method: { id: 'vikor' } }, 2000)
  ];
}

/** Over the draws of a page at rest, what comes before the first and after the last of them included. */
async function perDraw(name: string, problem: SmaaProblem, budget?: number): Promise<Measure> {
  const draws = 10_000;
  const rounds = { rounds: 9, warmUp: 2 };
  const fast = await timeCall(() => run(problem, draws, [wasmKernel]), rounds);
  const plain = await timeCall(() => run(problem, draws, [plainKernel]), { rounds: 3, warmUp: 1 });
  const scale = 1000 / draws; // milliseconds for all to microseconds for one
  return {
    name,
    median: fast.median * scale,
    p95: fast.p95 * scale,
    unit: 'µs',
    ...(budget && { budget }),
    plain: { name: 'plain TypeScript', median: plain.median * scale }
  };
}

async function inAll(name: string, problem: SmaaProblem, draws: number, budget?: number): Promise<Measure> {
  const timed = await timeCall(() => run(problem, draws, everyKernel), { rounds: 7, warmUp: 1 });
  return { name, ...timed, unit: 'ms', ...(budget && { budget }) };
}

async function onTwoThreads(name: string, problem: SmaaProblem, draws: number): Promise<Measure> {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) times.push(await timeOnTwoThreads(problem, draws, 1234));
  return { name, median: quantile(times, 0.5), p95: quantile(times, 0.95), unit: 'ms' };
}

function run(problem: SmaaProblem, draws: number, kernels: readonly MakeKernel[]) {
  const all = simulation(problem, { draws, seed: 1234 }, kernels);
  all.advance(draws);
  return all.result();
}

function certain(space: WeightSpace): SmaaProblem {
  const bits = randomBits(1);
  const low = Float64Array.from({ length: n * m }, () => bits() / 2 ** 32);
  return { n, m, low, high: low, space };
}

function withGaps(problem: SmaaProblem): SmaaProblem {
  return {
    ...problem,
    low: problem.low.map((utility, at) => (at % 11 === 0 ? 0 : utility)),
    high: problem.low.map((utility, at) => (at % 11 === 0 ? 1 : utility))
  };
}
