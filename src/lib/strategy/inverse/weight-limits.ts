/** How far the question may turn the weights; shares are 0-1. */
export interface WeightLimits {
  /** No share moves further than this; null = as far as it likes. */
  within: number | null;
  /** No share ends above, or under, this; one that starts beyond it may stay where it is. */
  atMost: number;
  atLeast: number;
}

export const noLimits: WeightLimits = { within: null, atMost: 1, atLeast: 0 };

export function isLimited({ within, atMost, atLeast }: WeightLimits): boolean {
  return within !== null || atMost < 1 || atLeast > 0;
}

/** The lowest and the highest share a weight may end at. */
export function limitsOf(
  share: number,
  { within, atMost, atLeast }: WeightLimits
): { lower: number; upper: number } {
  const lower = Math.max(atLeast, within === null ? 0 : share - within);
  const upper = Math.min(atMost, within === null ? 1 : share + within);
  return { lower: Math.min(share, lower), upper: Math.max(share, upper) };
}
