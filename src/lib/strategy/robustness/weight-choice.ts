import type { WeightSpace } from '#lib/scoring/smaa/weight-space.ts';

/** Which weights are tried: those of the strategy, each up to a share more or less, or a space without them. */
export type WeightChoice =
  | { type: 'relative-box'; delta: number }
  | { type: 'uniform' }
  /** In the order of the strategy's weights. */
  | { type: 'ordered' }
  /** Every criterion at least this share of all weight. */
  | { type: 'lower-bounds'; least: number };

export const defaultWeightChoice: WeightChoice = { type: 'relative-box', delta: 0.25 };

/** The space of a choice around given weights, all above 0. */
export function weightSpaceOf(choice: WeightChoice, weights: number[]): WeightSpace {
  switch (choice.type) {
    case 'uniform':
      return { type: 'uniform' };
    case 'ordered':
      return { type: 'ordered', order: [...weights.keys()].sort((a, b) => weights[b]! - weights[a]!) };
    case 'lower-bounds':
      return { type: 'lower_bounds', bounds: weights.map(() => choice.least) };
    case 'relative-box':
      return { type: 'relative_box', weights, delta: choice.delta };
  }
}
