import type { AggregationMethod } from './aggregation.ts';
import { promethee2 } from './promethee-2.ts';
import { topsis } from './topsis.ts';
import { vikor } from './vikor.ts';
import { weightedGeometric } from './weighted-geometric.ts';
import { weightedSum } from './weighted-sum.ts';

/** Every way to turn utilities and weights into scores, the least demanding first. */
export const aggregations = {
  'weighted-sum': {
    prepare: (utilities) => (weights) => weightedSum(utilities, weights),
    dependsOnSet: false,
    isAdditive: true
  },
  'weighted-geometric': { prepare: weightedGeometric, dependsOnSet: false, isAdditive: false },
  topsis: { prepare: topsis, dependsOnSet: true, isAdditive: false },
  vikor: { prepare: vikor, dependsOnSet: true, isAdditive: false },
  'promethee-2': { prepare: promethee2, dependsOnSet: true, isAdditive: false }
} satisfies Record<string, AggregationMethod>;

export type AggregationId = keyof typeof aggregations;
