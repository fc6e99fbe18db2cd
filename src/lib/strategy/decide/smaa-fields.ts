import * as z from 'zod/mini';
import type { WeightSpace } from '#lib/scoring/smaa/weight-space.ts';
import type { Problem } from '../problems.ts';
import { columnProblems, largest, weight, weights } from './fields.ts';

/** Fields every kind of simulation takes. */
export const smaaFields = {
  weight_space: z.optional(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('uniform') }),
      z.strictObject({ type: z.literal('ordered'), order: z.optional(z.array(z.int().check(z.gte(0)))) }),
      z.strictObject({ type: z.literal('lower_bounds'), bounds: z.array(weight) }),
      z.strictObject({
        type: z.literal('relative_box'),
        weights,
        delta: z.number().check(z.gte(0), z.lte(1))
      })
    ])
  ),
  draws: z.optional(z.int().check(z.gte(1), z.lte(largest.draws))),
  seed: z.optional(z.int().check(z.gte(0), z.lte(2 ** 32 - 1)))
};

/** Draws when none are asked for: as many as keep the last digit of a share still, or as the table leaves time for. */
export function drawsFor(asked: number | undefined, cells: number): number {
  return asked ?? Math.min(100_000, Math.floor(largest.drawnCells / cells));
}

export const defaultSeed = 1234;

/** Checks a weight space against the number of criteria. */
export function spaceProblems(space: WeightSpace, m: number): Problem[] {
  if (space.type === 'ordered' && space.order) {
    const { order } = space;
    const isOrder = order.length === m && new Set(order).size === m && order.every((place) => place < m);
    const message = `Wanted each of the ${m} criteria once, from 0, got [${order.slice(0, 20).join(', ')}].`;
    return isOrder ? [] : [{ path: 'weight_space.order', message }];
  }
  if (space.type === 'relative_box') return columnProblems(m, { 'weight_space.weights': space.weights });
  if (space.type !== 'lower_bounds') return [];
  const wrong = columnProblems(m, { 'weight_space.bounds': space.bounds });
  const least = space.bounds.reduce((sum, bound) => sum + bound, 0);
  if (wrong.length > 0 || least <= 1 + 1e-12) return wrong;
  const message = `Wanted lower bounds that sum to 1 at most, so that weights are left, got ${least}.`;
  return [{ path: 'weight_space.bounds', message }];
}

/** Cuts a matrix into rows; a row that begins with NaN is null, as central weights of one that is never first. */
export function rowsOf(matrix: Float64Array, width: number, listed = width): (Float64Array | null)[] {
  return Array.from({ length: matrix.length / width }, (_, i) => {
    const row = matrix.subarray(i * width, i * width + listed);
    return Number.isNaN(row[0]) ? null : row;
  });
}
