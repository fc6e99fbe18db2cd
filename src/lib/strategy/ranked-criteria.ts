import type { Release } from '#lib/catalog/release.ts';
import { blocOf } from './bloc-of.ts';
import { criterionOf } from './criterion-of.ts';
import type { RankedCriterion } from './ranking.ts';
import type { Strategy } from './strategy.ts';

/** The columns of a ranking: each criterion of the strategy, then each focus bloc, with its share of all weight. */
export function rankedCriteria(release: Release, strategy: Strategy): RankedCriterion[] {
  const columns: RankedCriterion[] = strategy.criteria.map(({ id, weight, sense }) => {
    const { label, group, twoSided, own } = criterionOf(release, id);
    const neutral = own === 'missing' || (twoSided === true && sense === undefined);
    return { id, label, group, weight, share: 0, neutral };
  });
  for (const { bloc, weight } of strategy.focus) {
    const label = `Focus: ${blocOf(release, strategy.scope.adHocBlocs, bloc).name}`;
    columns.push({ id: `focus:${bloc}`, label, group: 'focus', weight, share: 0, neutral: false });
  }
  const total = totalWeight(columns);
  for (const column of columns) if (!column.neutral && total > 0) column.share = column.weight / total;
  return columns;
}

/** Sum of points, neutral ones left out. */
export function totalWeight(columns: readonly RankedCriterion[]): number {
  let total = 0;
  for (const column of columns) if (!column.neutral) total += column.weight;
  return total;
}

/** Weights as the sum sees them: a neutral criterion weighs nothing. */
export function liveWeights(columns: readonly RankedCriterion[]): Float64Array {
  const weights = new Float64Array(columns.length);
  for (let j = 0; j < weights.length; j++) if (!columns[j]!.neutral) weights[j] = columns[j]!.weight;
  return weights;
}
