import { exponential } from './exponential.ts';
import type { RandomBits } from './random-bits.ts';
import type { WeightSpace } from './weight-space.ts';

/** Draws m weights with sum 1 and writes them to `into` from place `at`. */
export type WeightSampler = (bits: RandomBits, into: Float64Array, at: number) => void;

type Samplers = {
  [Type in WeightSpace['type']]: (space: Extract<WeightSpace, { type: Type }>, m: number) => WeightSampler;
};

/**
 * Makes the sampler of a weight space for m criteria.
 * throws  RangeError when a list is not one entry a criterion, or when the space holds no weights: bounds that sum
 *         to more than 1, a box around zeros, a negative number
 * source  Devroye (1986), Non-Uniform Random Variate Generation, chapter V: exponential spacings over their sum are
 *         even on the simplex, which even numbers over their sum are not
 */
export function weightSampler(space: WeightSpace, m: number): WeightSampler {
  const make = samplers[space.type] as (of: WeightSpace, criteria: number) => WeightSampler;
  return make(space, m);
}

const samplers: Samplers = {
  uniform: (_, m) => (bits, into, at) => {
    fillSpacings(bits, into, at, m);
  },
  ordered: ({ order }, m) => {
    const places = Uint32Array.from(order ?? Array.from({ length: m }, (_, j) => j));
    if (places.length !== m || new Set(places).size !== m || places.some((place) => place >= m)) {
      throw new RangeError(`An order must name each of the ${m} criteria once, got [${places.join(', ')}].`);
    }
    const spacings = new Float64Array(m);
    // Corners of the ordered simplex give equal weight to the first k criteria: w_i = sum over k >= i of s_k / k.
    return (bits, into, at) => {
      fillSpacings(bits, spacings, 0, m);
      let weight = 0;
      for (let k = m - 1; k >= 0; k--) {
        weight += spacings[k]! / (k + 1);
        into[at + places[k]!] = weight;
      }
    };
  },
  lower_bounds: ({ bounds }, m) => {
    checkList('Bounds', bounds, m);
    const free = freeAbove(bounds);
    return (bits, into, at) => {
      fillSpacings(bits, into, at, m);
      for (let j = 0; j < m; j++) into[at + j] = bounds[j]! + free * into[at + j]!;
    };
  },
  relative_box: ({ weights, delta }, m) => {
    checkList('Weights', weights, m);
    if (!(delta >= 0 && delta <= 1))
      throw new RangeError(`A box reaches 0 to 1 of each weight, got ${delta}.`);
    if (!weights.some((weight) => weight > 0)) {
      throw new RangeError('At least one weight must be above 0, got none.');
    }
    return (bits, into, at) => {
      let total = 0;
      for (let j = 0; j < m; j++) {
        const even = (bits() + 0.5) / 2 ** 32;
        total += into[at + j] = weights[j]! * (1 + delta * (2 * even - 1));
      }
      scale(into, at, m, total);
    };
  }
};

function fillSpacings(bits: RandomBits, into: Float64Array, at: number, m: number): void {
  let total = 0;
  for (let j = 0; j < m; j++) total += into[at + j] = exponential(bits);
  scale(into, at, m, total);
}

/** Brings weights to sum 1. */
function scale(weights: Float64Array, at: number, m: number, total: number): void {
  const share = 1 / total;
  for (let j = 0; j < m; j++) weights[at + j]! *= share;
}

/**
 * The share of weight that lower bounds leave free.
 * throws  RangeError when they leave no weights
 */
export function freeAbove(bounds: readonly number[]): number {
  const least = bounds.reduce((sum, bound) => sum + bound, 0);
  if (least > 1 + 1e-12) {
    throw new RangeError(`Lower bounds must sum to 1 at most, or no weights are left, got ${least}.`);
  }
  return Math.max(0, 1 - least);
}

function checkList(name: string, list: readonly number[], m: number): void {
  if (list.length !== m)
    throw new RangeError(`${name} must be ${m} numbers, one a criterion, got ${list.length}.`);
  const wrong = list.find((one) => !(one >= 0 && one < Infinity));
  if (wrong !== undefined) throw new RangeError(`${name} must be finite numbers of 0 or more, got ${wrong}.`);
}
