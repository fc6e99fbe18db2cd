import type { ValueFlag } from '#lib/catalog/release.ts';

/**
 * Kinds of values that can be taken as uncertain beside the missing ones, which always are: the region's value in
 * place of the market's own, one cut off at a bound, one predicted by a model.
 */
export const uncertainKinds = ['regional', 'censored', 'predicted'] as const satisfies readonly ValueFlag[];
export type UncertainKind = (typeof uncertainKinds)[number];

/** How far such a value may lie from the one given: a fifth of it each way, one step on an ordinal scale. */
export const uncertainReach = { share: 0.2, steps: 1 };
