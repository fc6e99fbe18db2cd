import { freeAbove } from './sample-weights.ts';
import type { WeightSpace } from './weight-space.ts';

/** A weight space as kernel/count-draws.ts takes it. */
export interface KernelSpace {
  /** 0 = spacings above least weights, 1 = spacings in an order, 2 = a box. */
  kind: 0 | 1 | 2;
  /** The least weights, or those the box lies around. */
  around: Float64Array;
  /** Half the width of the box, as a share of each weight. */
  reach: number;
  /** The share of weight that the least ones leave. */
  free: number;
  /** Criteria from the most important on. */
  order: readonly number[];
}

type Spaces = {
  [Type in WeightSpace['type']]: (
    space: Extract<WeightSpace, { type: Type }>,
    m: number
  ) => Partial<KernelSpace>;
};

/** Puts a weight space that its sampler has accepted in the numbers of the kernel. */
export function kernelSpace(space: WeightSpace, m: number): KernelSpace {
  const make = spaces[space.type] as (of: WeightSpace, criteria: number) => Partial<KernelSpace>;
  return { kind: 0, around: new Float64Array(m), reach: 0, free: 1, order: [], ...make(space, m) };
}

const spaces: Spaces = {
  uniform: () => ({}),
  ordered: ({ order }, m) => ({ kind: 1, order: order ?? Array.from({ length: m }, (_, j) => j) }),
  lower_bounds: ({ bounds }) => ({ around: Float64Array.from(bounds), free: freeAbove(bounds) }),
  relative_box: ({ weights, delta }) => ({ kind: 2, around: Float64Array.from(weights), reach: delta })
};
