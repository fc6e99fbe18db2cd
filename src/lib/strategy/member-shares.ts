import type { Release } from '#lib/catalog/release.ts';
import { blocRules, type WeighedMember } from './bloc-rules.ts';
import type { RankedCriterion, RankingItem } from './ranking.ts';
import type { BlocRuleId } from './strategy.ts';

/**
 * Says how much each member counts in its bloc's score under a rule.
 * ranked   members with a score, the best first
 * returns  one number a member, summing to 1; all zero where the rule has nothing to weigh by
 */
export function memberShares(
  release: Release,
  columns: readonly RankedCriterion[],
  rule: BlocRuleId,
  ranked: readonly RankingItem[]
): number[] {
  if (ranked.length === 0) return [];
  const weighed = ranked.map((item) => weigh(release, columns, item));
  const weights = blocRules[rule === 'share-above' ? 'mean' : rule](weighed);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

function weigh(release: Release, columns: readonly RankedCriterion[], item: RankingItem): WeighedMember {
  const value = (criterion: string) => release.values[criterion]?.[item.id]?.[0] ?? NaN;
  let demand = 0;
  let available = 0;
  columns.forEach(({ group, share }, j) => {
    const utility = item.utilities[j]!;
    if (group !== 'market' || Number.isNaN(utility)) return;
    demand += share * utility;
    available += share;
  });
  return { item, gdp: value('gdp'), population: value('population'), demand: demand / available };
}
