import type { RankingItem } from './ranking.ts';
import type { BlocRuleId } from './strategy.ts';

/** A ranked member of a bloc, with what the rules may weigh it by; NaN = not known. */
export interface WeighedMember {
  item: RankingItem;
  gdp: number;
  population: number;
  demand: number;
}

/** Score that counts as high under `share-above` where a strategy names none; links made without one rely on it. */
export const defaultThreshold = 50;

/**
 * Says how much each member counts in its bloc's score.
 * members  ranked ones, the best first, at least one
 * returns  one number a member, >= 0; all zero where the rule has nothing to weigh by
 */
type BlocRule = (members: readonly WeighedMember[]) => number[];

/** Rules under which a bloc's score is a weighted mean of its members' scores, so that its points still sum to it. */
export const blocRules: Record<Exclude<BlocRuleId, 'share-above'>, BlocRule> = {
  mean: (members) => members.map(() => 1),
  median: (members) => {
    const last = members.length - 1;
    return members.map((_, place) =>
      place === Math.floor(last / 2) || place === Math.ceil(last / 2) ? 1 : 0
    );
  },
  worst: (members) => members.map((_, place) => (place === members.length - 1 ? 1 : 0)),
  'gdp-weighted': (members) => members.map(({ gdp }) => positive(gdp)),
  'population-weighted': (members) => members.map(({ population }) => positive(population)),
  'demand-weighted': (members) => members.map(({ demand }) => positive(demand))
};

/** What a rule weighs by, for the sentence that says it is not known. */
export const weighedBy: Partial<Record<BlocRuleId, string>> = {
  'gdp-weighted': 'size of economy',
  'population-weighted': 'population',
  'demand-weighted': 'market demand'
};

/** A member whose size is not known cannot be weighed and is left out of the mean. */
function positive(size: number): number {
  return size > 0 ? size : 0;
}
