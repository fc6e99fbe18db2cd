import { bucketOrder } from './bucket-order.ts';
import { batchSize, coinWords, type Draws } from './draws.ts';
import { kernelBytes } from './kernel-bytes.ts';
import type { Kernel } from './kernel.ts';
import { drawScores } from './score-draw.ts';
import type { SmaaProblem } from './smaa.ts';
import { countDraw, newTally, type Tally } from './tally.ts';
import { uncertainRows, type UncertainRows } from './uncertain-rows.ts';

/** What kernel/count-draws.ts exports: places in memory as globals, set by `prepare`. */
type Place =
  | 'utilities'
  | 'weights'
  | 'coins'
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
  prepare(n: number, m: number, uncertainRows: number, cells: number, pairs: number): number;
  count(draws: number): number;
};

/**
 * The kernel in WebAssembly, several times as fast as the plain one: weighted sums alone. It leaves draws that hold a
 * tie to plain TypeScript, so both count the same; sums of weights may differ in their last bits.
 * returns  undefined for another method, and where WebAssembly or its SIMD is missing or forbidden
 */
export function wasmKernel(problem: SmaaProblem, pairwise: boolean): Kernel | undefined {
  if (problem.method || problem.groups) return undefined;
  const { n, m } = problem;
  const uncertain = uncertainRows(problem.low, problem.high, m);
  const words = coinWords(uncertain.rows.length);
  const made = layOut((exports) =>
    exports.prepare(n, m, uncertain.rows.length, uncertain.columns.length, pairwise ? 1 : 0)
  );
  if (!made) return undefined;
  const { exports, buffer } = made;
  const floats = (place: Place, length: number) => new Float64Array(buffer, exports[place].value, length);
  const integers = (place: Place, length: number) => new Uint32Array(buffer, exports[place].value, length);
  fillUtilities(floats('utilities', Math.ceil(n / 4) * 4 * m), problem);
  fillUncertain(uncertain, floats, integers);
  const draws: Draws = {
    weights: floats('weights', batchSize * m),
    coins: integers('coins', batchSize * words)
  };
  const tied = new Uint8Array(buffer, exports.tied.value, batchSize);
  const ties = newTally(n, m, pairwise);
  const scoresOf = drawScores(problem, uncertain, draws);
  const order = bucketOrder(n);
  let counted = 0;
  return {
    draws,
    count(count) {
      counted += count;
      if (exports.count(count) === 0) return;
      for (let draw = 0; draw < count; draw++) {
        if (tied[draw] === 0) continue;
        const scores = scoresOf(draw);
        countDraw(ties, scores, order(scores), draws.weights, draw * m);
      }
    },
    tally: (): Tally => ({
      draws: counted,
      places: add(ties.places, integers('places', n * n)),
      firsts: add(ties.firsts, floats('firsts', n * m)),
      overtakes: add(ties.overtakes, integers('overtakes', n - 1)),
      wins: pairwise ? add(ties.wins, integers('wins', n * n)) : ties.wins
    })
  };
}

let compiled: WebAssembly.Module | null | undefined;

/** A new instance each time: its memory is the problem's, made as large as an instance without any says it has to be. */
function layOut(
  prepare: (exports: Exports) => number
): { exports: Exports; buffer: ArrayBuffer } | undefined {
  if (compiled === undefined) {
    try {
      // Compiling 2 kB at once is faster than waiting for it.
      compiled = new WebAssembly.Module(kernelBytes());
    } catch {
      compiled = null; // No WebAssembly, no SIMD, or a policy against it: the plain kernel gives the same numbers.
    }
  }
  if (!compiled) return undefined;
  const pages = prepare(instantiate(compiled, new WebAssembly.Memory({ initial: 0 })));
  const memory = new WebAssembly.Memory({ initial: pages });
  const exports = instantiate(compiled, memory);
  prepare(exports);
  return { exports, buffer: memory.buffer };
}

function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Exports {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Exports;
}

/** Lays utilities out in blocks of four alternatives, [block][criterion][four]; the padding stays 0. */
function fillUtilities(into: Float64Array, { n, m, low }: SmaaProblem): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) into[((i >> 2) * m + j) * 4 + (i & 3)] = low[i * m + j]!;
  }
}

function fillUncertain(
  { rows, from, columns, gains }: UncertainRows,
  floats: (place: Place, length: number) => Float64Array,
  integers: (place: Place, length: number) => Uint32Array
): void {
  integers('rows', rows.length).set(rows);
  integers('from', from.length).set(from);
  integers('columns', columns.length).set(columns);
  floats('gains', gains.length).set(gains);
}

/** A loop and not map(): squares of the number of alternatives are added, before a screen that waits. */
function add(one: Float64Array, other: Float64Array | Uint32Array): Float64Array {
  const sums = new Float64Array(one.length);
  for (let k = 0; k < sums.length; k++) sums[k] = one[k]! + other[k]!;
  return sums;
}
