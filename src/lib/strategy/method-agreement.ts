import type { Release } from '#lib/catalog/release.ts';
import { averageRanks } from '#lib/scoring/average-ranks.ts';
import { aggregations } from '#lib/scoring/aggregate/index.ts';
import { kendallTau, overlaps, rankBiasedOverlap, wsSimilarity } from '#lib/scoring/rank-similarity.ts';
import { methodLabels, type Method, type MethodId } from './method.ts';
import { rank } from './rank.ts';
import type { Strategy } from './strategy.ts';

/** One method's list of the candidates all methods have in common. */
export interface MethodRanks {
  method: Method;
  label: string;
  /** Competition ranks among the candidates, in the order of `ids`. */
  ranks: number[];
}

/** How far the lists of two methods agree. */
export interface Agreement {
  /** The reference of `ws`. */
  reference: MethodId;
  other: MethodId;
  /** Kendall's tau-b, -1 to 1. */
  tauB: number;
  /** WS similarity with the reference's ranks as reference, 1 = the same; swapping the two changes it. */
  ws: number;
  /** Rank-biased overlap, extrapolated, 0-1, at `persistence`; ties are broken by name. */
  rbo: number;
  /** How many of the reference's first `top` are among the other's; ties at the edge belong to both. */
  topOverlap: number;
}

export interface MethodAgreement {
  /** Markets ranked by the strategy, in the order of the release. */
  ids: string[];
  methods: MethodRanks[];
  /** Every ordered pair of two different methods. */
  pairs: Agreement[];
  /** RBO's p: the first ten places carry about 86% of it at 0.9. */
  persistence: number;
  /** Ten, or as many as are ranked. */
  top: number;
}

const persistence = 0.9;
const topSize = 10;

/**
 * Ranks the same candidates by every method and compares the lists; the strategy's own method keeps its parameters.
 * Who is a candidate follows from scope, constraints and coverage, never from the method.
 */
export function methodAgreement(release: Release, strategy: Strategy): MethodAgreement {
  const ids = scoresOf(release, strategy).ids;
  const methods = Object.keys(aggregations)
    .filter(isMethodId)
    .map((id): MethodRanks => {
      const method: Method = id === strategy.method.id ? strategy.method : { id };
      const { scores } = scoresOf(release, { ...strategy, method });
      return { method, label: methodLabels[id], ranks: [...averageRanks(scores)] };
    });
  const top = Math.min(topSize, ids.length);
  const pairs = methods.flatMap((reference) =>
    methods.filter((other) => other !== reference).map((other) => compare(reference, other, top))
  );
  // Shared places serve the comparison; lists show the better one.
  const shown = methods.map((one) => ({ ...one, ranks: one.ranks.map((r) => bestOf(one.ranks, r)) }));
  return { ids, methods: shown, pairs, persistence, top };
}

function scoresOf(release: Release, strategy: Strategy): { ids: string[]; scores: Float64Array } {
  const ranked = rank(release, { ...strategy, scope: { ...strategy.scope, show: 'countries' } })
    .countries.filter(({ status }) => status === 'ranked')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ids: ranked.map(({ id }) => id), scores: Float64Array.from(ranked, ({ score }) => score ?? NaN) };
}

function compare(reference: MethodRanks, other: MethodRanks, top: number): Agreement {
  const [x, y] = [reference.ranks, other.ranks];
  const isTop = (ranks: readonly number[], i: number) => bestOf(ranks, ranks[i]!) <= top;
  return {
    reference: reference.method.id,
    other: other.method.id,
    tauB: kendallTau(x, y).b,
    ws: wsSimilarity(x, y),
    rbo: rankBiasedOverlap(overlaps(untied(x), untied(y)), persistence).extrapolated,
    topOverlap: x.filter((_, i) => isTop(x, i) && isTop(y, i)).length
  };
}

/** The better place of those that share an average rank: 2.5 of two is 2. */
function bestOf(ranks: readonly number[], shared: number): number {
  return shared - (ranks.filter((other) => other === shared).length - 1) / 2;
}

/** Ranks 1 to n; tied ones in the order they came. */
function untied(ranks: readonly number[]): number[] {
  const order = [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const places: number[] = [];
  order.forEach((position, place) => (places[position] = place + 1));
  return places;
}

function isMethodId(id: string): id is MethodId {
  return id in aggregations;
}
