import type { Iso3, Release } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';
import { aggregations } from '#lib/scoring/aggregate/index.ts';
import { compromiseSet, type CompromiseSet } from './compromise-set.ts';
import { pointAt } from './point-at.ts';
import type { RankedCriterion, Ranking, RankingItem, Reason } from './ranking.ts';
import type { Strategy } from './strategy.ts';

/** A criterion's part of a published score; null = missing. */
export interface PublishedContribution {
  criterion: string;
  points: number | null;
  utility: number | null;
  /** In the criterion's unit; left out where the source's terms bar copies, and for blocs. */
  value?: number | null;
  flags: string[];
}

/** One market or bloc as the API, the command line and downloads publish it. */
export interface PublishedItem {
  iso3?: Iso3;
  bloc?: string;
  score: number | null;
  rank: number | null;
  tied: boolean;
  status: RankingItem['status'];
  reasons: Reason[];
  marks: Reason[];
  coverage: number;
  low: number;
  high: number;
  contributions: PublishedContribution[];
  foldedUnder?: string;
  overlaps?: string[];
}

export interface PublishedRanking {
  release: string;
  strategy: Strategy;
  /** Whether points of a ranked country add up to its score or are weighted utilities beside it. */
  contributions: 'sum-to-score' | 'weighted-utilities';
  /** Whether taking a market away can change the score of another. */
  dependsOnSet: boolean;
  /** By VIKOR alone; null where none can be named. */
  compromise?: CompromiseSet | null;
  items: PublishedItem[];
}

/**
 * Writes a ranking as plain data for other programs.
 * returns  numbers rounded to 12 significant digits, since log and exp differ between engines after that; ranks
 *          were taken before. Raw values of sources with restrictive terms are left out
 */
export function publishRanking(release: Release, ranking: Ranking): PublishedRanking {
  const compromise = compromiseSet(release, ranking.strategy);
  const { isAdditive, dependsOnSet } = aggregations[ranking.strategy.method.id];
  return {
    release: ranking.release,
    strategy: ranking.strategy,
    contributions: isAdditive ? 'sum-to-score' : 'weighted-utilities',
    dependsOnSet,
    ...(compromise !== undefined && { compromise }),
    items: ranking.items.map((item) => ({
      ...(item.kind === 'bloc' ? { bloc: item.id } : { iso3: item.id }),
      score: digits(item.score),
      rank: item.rank,
      tied: item.tied,
      status: item.status,
      reasons: item.reasons,
      marks: item.marks,
      coverage: round(item.coverage),
      low: round(item.low),
      high: round(item.high),
      contributions: ranking.criteria.map((criterion, j) =>
        contribution(release, ranking, item, criterion, j)
      ),
      ...(item.foldedUnder && { foldedUnder: item.foldedUnder, overlaps: item.overlaps ?? [] })
    }))
  };
}

function contribution(
  release: Release,
  { strategy }: Ranking,
  item: RankingItem,
  criterion: RankedCriterion,
  j: number
): PublishedContribution {
  const base = {
    criterion: criterion.id,
    points: digits(pointAt(item, j)),
    utility: digits(item.utilities[j]!)
  };
  const neutral = criterion.neutral ? ['neutral'] : [];
  if (item.kind === 'bloc' || criterion.group === 'focus') return { ...base, flags: neutral };
  const seen = observationOf(release, criterion.id, item.id);
  if (!seen) {
    const guessed = strategy.missing === 'impute' && base.utility !== null;
    return { ...base, flags: [guessed ? 'imputed' : 'missing', ...neutral] };
  }
  const flags = [...seen.flags, ...neutral];
  // Parts weighed anew give another total than the one the release holds.
  const own = strategy.criteria.find(({ id }) => id === criterion.id)?.parts === undefined;
  const mayLeave = own && release.sources[seen.source]?.terms === 'A';
  return mayLeave ? { ...base, value: digits(seen.value), flags } : { ...base, flags };
}

function digits(value: number | null): number | null {
  return value === null || Number.isNaN(value) ? null : round(value);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The published ranking as text: the same bytes from the API and the command line. */
export function rankingJson(release: Release, ranking: Ranking): string {
  return `${JSON.stringify(publishRanking(release, ranking))}\n`;
}
