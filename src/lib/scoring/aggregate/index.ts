import type { Aggregation } from './aggregation.ts';
import { weightedSum } from './weighted-sum.ts';

/** Every way to turn utilities and weights into scores. */
export const aggregations = { 'weighted-sum': weightedSum } satisfies Record<string, Aggregation>;

export type AggregationId = keyof typeof aggregations;
