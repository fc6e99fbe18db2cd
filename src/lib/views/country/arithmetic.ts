import type { Criterion, GroupId } from '#lib/catalog/criterion.ts';
import type { Observation, Release } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';
import { aggregations } from '#lib/scoring/aggregate/index.ts';
import { pointAt } from '#lib/strategy/point-at.ts';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';
import type { MissingRule } from '#lib/strategy/strategy.ts';
import { roundToSum } from '../ranking/round-to-sum.ts';

/** One line of the sum behind a market's score. */
export interface ArithmeticRow {
  id: string;
  label: string;
  group: GroupId | 'focus';
  criterion: Criterion | undefined;
  observation: Observation | undefined;
  /** 0-1, NaN = missing. */
  utility: number;
  /** Points the criterion could give this market: its share of 100, over what has a value when weights are spread. */
  ceiling: number;
  /** Points it gives, rounded so that the column adds up to the printed score; NaN = missing. */
  points: number;
  neutral: boolean;
  /** What was done for want of a value; null when there is one. */
  missing: string | null;
}

const missingWords: Record<MissingRule, string> = {
  reweight: 'Left out; its weight is spread over the others',
  exclude: 'Left out; the strategy ranks no market with a gap',
  worst: 'Counted as the worst value, as the strategy asks',
  impute: 'Filled with the median of its region, as the strategy asks'
};

/**
 * Lays out the sum behind a market's score, criterion by criterion in the order of the ranking.
 * returns  rows whose points add up to the score as printed, by a method that is a sum; ceilings add up to 100 when anything is known
 */
export function arithmeticOf(release: Release, ranking: Ranking, item: RankingItem): ArithmeticRow[] {
  const { missing, method } = ranking.strategy;
  const { isAdditive } = aggregations[method.id];
  const counted = ranking.criteria.map((one, index) => one.share > 0 && !Number.isNaN(pointAt(item, index)));
  const known = ranking.criteria.reduce((sum, one, index) => (counted[index] ? sum + one.share : sum), 0);
  const spread = missing === 'reweight' && known > 0 ? 1 / known : 1;
  const exact = ranking.criteria.map((_, index) => (counted[index] ? pointAt(item, index) : NaN));
  const rounded = roundToSum(
    exact,
    (isAdditive ? item.score : null) ?? exact.reduce((sum, one) => (Number.isNaN(one) ? sum : sum + one), 0)
  );
  return ranking.criteria.map((one, index) => {
    const criterion = release.criteria.find((candidate) => candidate.id === one.id);
    const observation = criterion && observationOf(release, criterion.id, item.id);
    const isKnown = one.group === 'focus' || (observation && hasStanding(observation, criterion));
    return {
      id: one.id,
      label: criterion?.shortLabel ?? one.label,
      group: one.group,
      criterion,
      observation,
      utility: item.utilities[index] ?? NaN,
      ceiling: counted[index] ? one.share * spread * 100 : 0,
      points: rounded[index] ?? NaN,
      neutral: one.neutral,
      missing: isKnown ? null : missingWords[missing]
    };
  });
}

/** A class of its own stands without a number. */
function hasStanding(observation: Observation, criterion: Criterion): boolean {
  return observation.value !== null || observation.flags.some((flag) => criterion.classes?.[flag]);
}

/** The year of the oldest value that counts, or null when none has a year. */
export function oldestYear(rows: readonly ArithmeticRow[]): number | null {
  const years = rows.flatMap((row) =>
    row.ceiling > 0 && row.observation && !row.missing ? [row.observation.year] : []
  );
  return years.length > 0 ? Math.min(...years) : null;
}
