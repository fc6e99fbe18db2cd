import { clamp } from '#lib/scoring/clamp.ts';
import type { CompositePart, Criterion } from '../criterion.ts';

export interface CompositeTotal {
  /** 0-100; null when too little of the weight has a value. */
  total: number | null;
  /** Share of the weight that has a value, 0-1. */
  available: number;
}

/**
 * Adds the parts of a composite to one figure; missing parts are dropped and their weight spread over the others.
 *
 *     total = sum(w_i * s_i) / sum(w_i)   over the parts i with a value,  s_i = 100 * (x_i - worst) / (best - worst)
 *
 * values   part id -> value in the part's unit; null or absent = missing, never 0
 * weights  part id -> points of the user's own, in place of the declared ones
 * returns  no total where less than `minimumWeight` hundredths of the weight has a value
 * throws   RangeError for a weight below 0 or not finite
 */
export function footprintTotal(
  { parts, minimumWeight }: NonNullable<Criterion['composite']>,
  values: Readonly<Record<string, number | null | undefined>>,
  weights: Readonly<Record<string, number>> = {}
): CompositeTotal {
  let all = 0;
  let known = 0;
  let sum = 0;
  for (const part of parts) {
    const weight = weights[part.id] ?? part.weight;
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`A part's weight must be a number of at least 0, got ${weight} for ${part.id}.`);
    }
    all += weight;
    const value = values[part.id];
    if (value === null || value === undefined || Number.isNaN(value)) continue;
    known += weight;
    sum += weight * partScore(part, value);
  }
  const available = all > 0 ? known / all : 0;
  const enough = known > 0 && available >= minimumWeight / 100;
  return { total: enough ? sum / known : null, available };
}

/**
 * Puts one part's value on 0-100 between its goalposts.
 * returns  clipped at both ends
 */
export function partScore({ goalposts: { worst, best } }: CompositePart, value: number): number {
  return 100 * clamp((value - worst) / (best - worst));
}
