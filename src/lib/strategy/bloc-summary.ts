import type { Iso3, Release } from '#lib/catalog/release.ts';
import { homeMarket } from './alternatives.ts';
import type { AnyBloc } from './bloc-of.ts';
import { weighedBy } from './bloc-rules.ts';
import type { BlocSummary, RankingItem, Reason } from './ranking.ts';
import type { Strategy } from './strategy.ts';
import { percent } from './unranked-reason.ts';

/** Share of counted members that must have a score. */
const availableFloor = 0.65;

/** Says why a bloc has no rank; none = it has one. `shares` are its ranked members' weights under the rule. */
export function blocReasons(
  strategy: Strategy,
  bloc: AnyBloc,
  counted: number,
  ranked: number,
  shares: readonly number[]
): Reason[] {
  const said = (id: string, text: string) => [{ id, text, source: bloc.definedBy, date: bloc.asOf }];
  if (counted === 0) return said('available', 'It has no members that count.');
  if (ranked / counted < availableFloor - 1e-12 || ranked === 0) {
    return said(
      'available',
      `${ranked} of ${counted} counted members have a score; ${percent(availableFloor)} is needed.`
    );
  }
  const size = weighedBy[strategy.scope.rule.id];
  if (size && shares.every((share) => share === 0)) {
    return said(
      'rule',
      `The ${size} of its members is not known or not in play, so they cannot be weighed by it.`
    );
  }
  return [];
}

/** Says of a bloc with the United States in it that they are left out. */
export function blocMarks(bloc: AnyBloc): Reason[] {
  if (!bloc.members.some((member) => member.iso3 === homeMarket)) return [];
  const text = 'The United States is a member and is left out of the score, the counts and the totals.';
  return [{ id: 'without-united-states', text, source: bloc.definedBy, date: bloc.asOf }];
}

/**
 * Sums up a bloc: who counts, how far apart its members stand, market totals.
 * counted  members that count; ranked: those of them with a score, the best first
 */
export function summarizeBloc(
  release: Release,
  bloc: AnyBloc,
  counted: readonly Iso3[],
  ranked: readonly RankingItem[],
  itemOf: (iso3: Iso3) => RankingItem | undefined
): BlocSummary {
  const total = (criterion: string): number | null => {
    const values = counted
      .map((iso3) => release.values[criterion]?.[iso3]?.[0] ?? null)
      .filter((v) => v !== null);
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
  };
  return {
    counted: counted.length,
    available: ranked.length,
    min: ranked.at(-1)?.score ?? null,
    max: ranked[0]?.score ?? null,
    worst: ranked.at(-1)?.id ?? null,
    members: bloc.members.map(({ iso3, status, counts }) => ({
      iso3,
      status,
      counted: counts && iso3 !== homeMarket,
      score: itemOf(iso3)?.score ?? null
    })),
    totals: {
      gdp: total('gdp'),
      population: total('population'),
      electricity: total('electricity-generation')
    },
    withoutUnitedStates: bloc.members.some((member) => member.iso3 === homeMarket)
  };
}
