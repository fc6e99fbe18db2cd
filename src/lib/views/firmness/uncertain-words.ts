import type { UncertainKind } from '#lib/strategy/robustness/uncertain-kinds.ts';

/** Kinds of values that may be drawn too, in the words of the screen. */
export const uncertainWords: Record<UncertainKind, string> = {
  regional: 'values of the region',
  censored: 'values cut off at a bound',
  predicted: 'values predicted by a model'
};
