import { blockSize, blockStates } from './block-states.ts';
import { bucketOrder } from './bucket-order.ts';
import { fillDraws, newDraws } from './draws.ts';
import { kernelBytes } from './kernel-bytes.ts';
import { kernelSpace, type KernelSpace } from './kernel-space.ts';
import type { Kernel, KernelOptions } from './kernel.ts';
import { weightSampler } from './sample-weights.ts';
import type { SmaaProblem } from './smaa.ts';
import { sumScores } from './sum-scores.ts';
import { addTally, countDraw, newTally, roundWeights, type Tally } from './tally.ts';
import { uncertainRows, type UncertainRows } from './uncertain-rows.ts';

/** What kernel/count-draws.ts exports: places in memory as globals, set by `prepare`. */
type Place =
  | 'utilities'
  | 'around'
  | 'order'
  | 'lanes'
  | 'rows'
  | 'from'
  | 'columns'
  | 'gains'
  | 'places'
  | 'firsts'
  | 'wins'
  | 'overtakes'
  | 'tied';
type Exports = Record<Place, WebAssembly.Global<'i32'>> & {
  prepare(n: number, m: number, space: number, uncertainRows: number, cells: number, pairs: number): number;
  count(from: number, to: number): number;
  flush(): void;
};

/** Typed arrays over places in memory. */
interface Views {
  floats: (place: Place, length: number) => Float64Array;
  integers: (place: Place, length: number) => Uint32Array;
}

/**
 * The kernel in WebAssembly, several times as fast as the plain one: weighted sums alone. It leaves draws that hold a
 * tie to plain TypeScript, so both count the same to the last bit.
 * returns  undefined for another method, and where WebAssembly or its SIMD is missing or forbidden
 */
export function wasmKernel(problem: SmaaProblem, { seed, pairwise }: KernelOptions): Kernel | undefined {
  if (problem.method || problem.groups) return undefined;
  const { n, m } = problem;
  const sample = weightSampler(problem.space, m);
  const space = kernelSpace(problem.space, m);
  const uncertain = uncertainRows(problem.low, problem.high, m);
  const [rows, cells] = [uncertain.rows.length, uncertain.columns.length];
  const made = layOut((kernel) => kernel.prepare(n, m, space.kind, rows, cells, pairwise ? 1 : 0));
  if (!made) return undefined;
  const { exports, buffer } = made;
  const views: Views = {
    floats: (place, length) => new Float64Array(buffer, exports[place].value, length),
    integers: (place, length) => new Uint32Array(buffer, exports[place].value, length)
  };
  fillUtilities(views.floats('utilities', Math.ceil(n / 2) * 2 * m), problem);
  fillSpace(space, views);
  fillUncertain(uncertain, views);
  const lanes = views.integers('lanes', 16);
  const tied = new Uint8Array(buffer, exports.tied.value, blockSize);
  const draws = newDraws(m, rows);
  const ties = newTally(n, m, pairwise);
  const scoresOf = sumScores(problem, uncertain, draws);
  const order = bucketOrder(n);
  let counted = 0;
  return {
    count(block, from, to) {
      lanes.set(blockStates(seed, block));
      const left = exports.count(from, to);
      counted += to - from - left;
      if (left === 0) return;
      fillDraws(draws, { seed, block, count: to }, sample);
      for (let draw = from; draw < to; draw++) {
        if (tied[draw] === 0) continue;
        const scores = scoresOf(draw);
        roundWeights(draws.weights, draw * m, m);
        countDraw(ties, scores, order(scores), draws.weights, draw * m);
      }
    },
    tally() {
      exports.flush();
      const tally = readTally(views, { n, m, draws: counted, pairwise });
      if (ties.draws > 0) addTally(tally, ties);
      return tally;
    }
  };
}

/** What the kernel has counted. It counts a neighbor in eight parts, and of a pair the one that comes first. */
function readTally(
  { floats, integers }: Views,
  { n, m, draws, pairwise }: { n: number; m: number; draws: number; pairwise: boolean }
): Tally {
  const tally = newTally(n, m, pairwise);
  tally.draws = draws;
  tally.places.set(integers('places', n * n));
  tally.firsts.set(floats('firsts', n * m));
  integers('overtakes', (n - 1) * 8).forEach((part, k) => (tally.overtakes[k >> 3]! += part));
  if (!pairwise) return tally;
  const won = integers('wins', n * n);
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k < n; k++) {
      tally.wins[i * n + k] = won[i * n + k]!;
      tally.wins[k * n + i] = draws - won[i * n + k]!;
    }
  }
  return tally;
}

let compiled: WebAssembly.Module | null | undefined;

/** The kernel compiled; null where WebAssembly or its SIMD is missing or forbidden: the plain kernel gives the same numbers. */
export function compiledKernel(): WebAssembly.Module | null {
  if (compiled === undefined) {
    try {
      // Compiling 6 kB at once is faster than waiting for it.
      compiled = new WebAssembly.Module(kernelBytes());
    } catch {
      compiled = null;
    }
  }
  return compiled;
}

/** A new instance each time: its memory is the problem's, made as large as an instance with a page says it has to be. */
function layOut(
  prepare: (exports: Exports) => number
): { exports: Exports; buffer: ArrayBuffer } | undefined {
  const module = compiledKernel();
  if (!module) return undefined;
  const pages = prepare(instantiate(module, new WebAssembly.Memory({ initial: 1 })));
  const memory = new WebAssembly.Memory({ initial: pages });
  const exports = instantiate(module, memory);
  prepare(exports);
  return { exports, buffer: memory.buffer };
}

function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Exports {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Exports;
}

/** Lays utilities out in pairs of alternatives, [pair][criterion][two]; the padding stays 0. */
function fillUtilities(into: Float64Array, { n, m, low }: SmaaProblem): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) into[((i >> 1) * m + j) * 2 + (i & 1)] = low[i * m + j]!;
  }
}

function fillSpace({ around, reach, free, order }: KernelSpace, { floats, integers }: Views): void {
  floats('around', around.length + 2).set([...around, reach, free]);
  integers('order', order.length).set(order);
}

function fillUncertain({ rows, from, columns, gains }: UncertainRows, { floats, integers }: Views): void {
  integers('rows', rows.length).set(rows);
  integers('from', from.length).set(from);
  integers('columns', columns.length).set(columns);
  floats('gains', gains.length).set(gains);
}
