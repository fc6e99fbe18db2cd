import type { Iso3, Release } from '#lib/catalog/release.ts';
import { alternativesOf } from './alternatives.ts';
import { blocStanding, withBloc } from './bloc-standing.ts';
import { rank } from './rank.ts';
import { rankItems } from './rank-items.ts';
import { rankedCriteria } from './ranked-criteria.ts';
import type { BlocSummary, RankingItem } from './ranking.ts';
import { standCountries } from './stand-countries.ts';
import type { Strategy } from './strategy.ts';

type Totals = BlocSummary['totals'];

/** A bloc as one target, beside members of it as targets of their own. */
export interface TradeOff {
  bloc: RankingItem;
  summary: BlocSummary;
  /** Blocs that have a rank beside it, itself included. */
  rankedBlocs: number;
  /** Ranked members that can be targets of their own, the best first. */
  members: RankingItem[];
  /** Those of them that are compared. */
  separate: RankingItem[];
  /** Mean score of these; NaN = none. */
  separateScore: number;
  /** Sums over these, of what is known. */
  separateTotals: Totals;
  /** Counted members that come with the bloc and could not be targets of their own. */
  stopped: RankingItem[];
  /** What of the bloc's totals lies in these. */
  stoppedTotals: Totals;
}

/** As many members stand beside their bloc where nobody has chosen any. */
const usualTargets = 3;

/**
 * Sets a bloc as one target beside its members as separate targets, under one strategy.
 * targets  ISO3 of members to compare; those without a rank are passed over, none = the three best
 * throws   RangeError for a bloc that neither the release nor the strategy has
 */
export function tradeOff(
  release: Release,
  strategy: Strategy,
  id: string,
  targets: readonly Iso3[] = []
): TradeOff {
  const asked = withBloc(release, strategy, id);
  const { item: bloc, ranked: rankedBlocs } = blocStanding(release, strategy, id);
  const summary = bloc.bloc!;
  const counted = summary.members.filter((member) => member.counted).map(({ iso3 }) => iso3);
  // Members count in their bloc whether or not the strategy's list has them, and score here as they do there.
  const { rowOf } = alternativesOf(release);
  const everyone = standCountries(release, asked, rankedCriteria(release, asked));
  const inList = new Map(rank(release, strategy).countries.map((item) => [item.id, item]));
  const items = rankItems(
    counted.flatMap((iso3) => everyone[rowOf.get(iso3) ?? -1] ?? []).map((item) => ({ ...item }))
  ).map((item) => ({
    ...item,
    rank: inList.get(item.id)?.rank ?? null,
    tied: inList.get(item.id)?.tied ?? false
  }));
  const members = items.filter(({ status }) => status === 'ranked');
  const chosen = members.filter((item) => targets.includes(item.id));
  const separate = chosen.length > 0 ? chosen : members.slice(0, usualTargets);
  const stopped = items.filter(({ status }) => status !== 'ranked');
  return {
    bloc,
    summary,
    rankedBlocs,
    members,
    separate,
    separateScore: separate.reduce((sum, { score }) => sum + (score ?? NaN), 0) / separate.length,
    separateTotals: totalsOf(release, separate),
    stopped,
    stoppedTotals: totalsOf(release, stopped)
  };
}

function totalsOf(release: Release, items: readonly RankingItem[]): Totals {
  const sum = (criterion: string) => {
    const known = items.flatMap(({ id }) => release.values[criterion]?.[id]?.[0] ?? []);
    return known.length > 0 ? known.reduce((total, value) => total + value, 0) : null;
  };
  return { gdp: sum('gdp'), population: sum('population'), electricity: sum('electricity-generation') };
}
