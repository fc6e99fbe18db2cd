import type { GroupId } from '#lib/catalog/criterion.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Strategy } from './strategy.ts';

/** Why a market is out, or a mark it carries; `text` is a sentence, `source` a citation, `date` that of the list. */
export interface Reason {
  id: string;
  text: string;
  source: string;
  date: string;
}

/** A criterion or a focus region as it counts in a ranking: one column of every item's `utilities` and `points`. */
export interface RankedCriterion {
  /** Criterion id, or `focus:<bloc>`. */
  id: string;
  label: string;
  group: GroupId | 'focus';
  weight: number;
  /** Weight over the sum of all weights, 0-1; 0 while a criterion is neutral. */
  share: number;
  /** Out of the sum: two-sided without a sense, or private and not in this browser. */
  neutral: boolean;
}

export interface RankingItem {
  /** ISO3 of a country, or the id of a bloc. */
  id: string;
  kind: 'country' | 'bloc';
  status: 'ranked' | 'excluded' | 'unranked';
  score: number | null;
  /** Competition rank among ranked items of the list. */
  rank: number | null;
  tied: boolean;
  /** Share of weight with a value, 0-1. */
  coverage: number;
  /** Score with every missing value at the worst / best end; where the set decides, those of all others with it. */
  low: number;
  high: number;
  /** Failed constraints in the order of tests, or why it is unranked. */
  reasons: Reason[];
  /** Marks that do not exclude, such as a constraint that could not be checked. */
  marks: Reason[];
  /** One number a ranked criterion, 0-1, NaN = missing. */
  utilities: Float64Array;
  /** What each ranked criterion adds, read by `pointAt`; by weighted sum all of a ranked country add up to its score. */
  points: WeightedUtilities | readonly number[];
  /** Blocs only. */
  bloc?: BlocSummary;
  /** In a mixed list: the chosen bloc under which this country is folded, and others it belongs to as well. */
  foldedUnder?: string;
  overlaps?: string[];
}

/** Points of a country: each weight times its utility times the scale. */
export interface WeightedUtilities {
  /** As the sum sees them: those of all countries are one array. */
  weights: Float64Array;
  /** 100 over the weight that has a value. */
  scale: number;
}

export interface BlocSummary {
  counted: number;
  available: number;
  min: number | null;
  max: number | null;
  worst: Iso3 | null;
  members: { iso3: Iso3; status: string; counted: boolean; score: number | null }[];
  /** Sums over counted members: market totals as columns of their own. */
  totals: { gdp: number | null; population: number | null; electricity: number | null };
  /** True where the United States is a member and was left out. */
  withoutUnitedStates: boolean;
}

/** How many are ranked, excluded by a constraint, and without a rank for lack of data. */
export type StatusCounts = Record<RankingItem['status'], number>;

/** Every market's standing under one strategy: ranked ones first, in rank order, then excluded, then unranked. */
export interface Ranking {
  release: string;
  strategy: Strategy;
  criteria: RankedCriterion[];
  /** What the list shows, by `strategy.scope.show`. */
  items: RankingItem[];
  /** Every country in scope, whatever the list shows: the map's view. */
  countries: RankingItem[];
  /** Of what the list shows. */
  counts: StatusCounts;
  /** Of the countries, whatever the list shows. */
  countryCounts: StatusCounts;
  /** Total of weights, in points, neutral ones left out. */
  totalWeight: number;
}
