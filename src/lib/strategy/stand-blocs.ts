import type { Iso3, Release } from '#lib/catalog/release.ts';
import { alternativesOf, homeMarket } from './alternatives.ts';
import { blocOf, type AnyBloc } from './bloc-of.ts';
import { defaultThreshold } from './bloc-rules.ts';
import { blocMarks, blocReasons, summarizeBloc } from './bloc-summary.ts';
import { memberShares } from './member-shares.ts';
import { pointAt } from './point-at.ts';
import type { RankedCriterion, RankingItem } from './ranking.ts';
import { shownBlocs } from './shown-blocs.ts';
import type { Strategy } from './strategy.ts';

/**
 * Gives every chosen bloc its status, score and contributions from the standing of its members.
 * everyone  one item a row of the release: members count whether or not they are in the strategy's scope
 * returns   chosen blocs and the user's own, in that order; every bloc of the release when none is chosen and the
 *           list shows blocs alone
 */
export function standBlocs(
  release: Release,
  strategy: Strategy,
  columns: readonly RankedCriterion[],
  everyone: readonly RankingItem[]
): RankingItem[] {
  const { adHocBlocs } = strategy.scope;
  return shownBlocs(release, strategy).map((id) =>
    standBloc(release, strategy, columns, everyone, blocOf(release, adHocBlocs, id))
  );
}

function standBloc(
  release: Release,
  strategy: Strategy,
  columns: readonly RankedCriterion[],
  everyone: readonly RankingItem[],
  bloc: AnyBloc
): RankingItem {
  const { rowOf } = alternativesOf(release);
  const itemOf = (iso3: Iso3) => everyone[rowOf.get(iso3) ?? -1];
  const counted = bloc.members.filter((member) => member.counts && member.iso3 !== homeMarket);
  const ranked = counted
    .map((member) => itemOf(member.iso3))
    .filter((item) => item?.status === 'ranked')
    .filter((item) => item !== undefined)
    .sort((a, b) => b.score! - a.score!);
  const { rule } = strategy.scope;
  const shares = memberShares(release, columns, rule.id, ranked);
  const mean = (of: (item: RankingItem) => number) =>
    ranked.reduce((sum, item, k) => sum + shares[k]! * of(item), 0);
  const column = (of: (item: RankingItem) => Float64Array) =>
    Float64Array.from(columns, (_, j) =>
      meanOfPresent(
        ranked.map((item) => of(item)[j]!),
        shares
      )
    );
  const above = (of: (item: RankingItem) => number) =>
    (100 * ranked.filter((item) => of(item) >= (rule.threshold ?? defaultThreshold)).length) / ranked.length;
  const score = rule.id === 'share-above' ? above : mean;
  const coverage = counted.length === 0 ? 0 : ranked.length / counted.length;
  const reasons = blocReasons(strategy, bloc, counted.length, ranked.length, shares);
  const isRanked = reasons.length === 0;
  const hasScore = isRanked || shares.some((share) => share > 0);
  return {
    id: bloc.id,
    kind: 'bloc',
    status: isRanked ? 'ranked' : 'unranked',
    score: isRanked ? score((item) => item.score ?? NaN) : null,
    rank: null,
    tied: false,
    coverage,
    low: hasScore ? score((item) => item.low) : 0,
    high: hasScore ? score((item) => item.high) : 100,
    reasons,
    marks: blocMarks(bloc),
    utilities: column((item) => item.utilities),
    points: rule.id === 'share-above' ? columns.map(() => NaN) : pointsOf(columns, ranked, shares),
    bloc: summarizeBloc(
      release,
      bloc,
      counted.map((member) => member.iso3),
      ranked,
      itemOf
    )
  };
}

/** Points of the members, weighed; a member's missing value adds nothing, as in its own score. */
function pointsOf(
  columns: readonly RankedCriterion[],
  ranked: readonly RankingItem[],
  shares: readonly number[]
): number[] {
  return columns.map((_, j) => {
    const present = ranked.some((item) => !Number.isNaN(pointAt(item, j)));
    if (!present) return NaN;
    return ranked.reduce((sum, item, k) => sum + shares[k]! * (pointAt(item, j) || 0), 0);
  });
}

function meanOfPresent(values: readonly number[], shares: readonly number[]): number {
  let sum = 0;
  let available = 0;
  values.forEach((value, k) => {
    if (Number.isNaN(value)) return;
    sum += shares[k]! * value;
    available += shares[k]!;
  });
  return available > 0 ? sum / available : NaN;
}
