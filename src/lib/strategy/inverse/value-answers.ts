import type { Iso3, PackedValue, Release } from '#lib/catalog/release.ts';
import { criterionOf } from '../criterion-of.ts';
import { rank } from '../rank.ts';
import type { Ranking } from '../ranking.ts';
import type { Strategy } from '../strategy.ts';
import { scoreWith } from './score-with.ts';
import { valueOfUtility } from './value-of-utility.ts';

/** What one value of a market would have to be, all else as it is. */
export interface ValueAnswer {
  criterion: string;
  /** Now, in the criterion's unit; null = no value, or a class of its own. */
  value: number | null;
  /** 0-1 now; NaN where missing. */
  utility: number;
  /** 0-1 that would be enough; above 1 where even the best goalpost is not. */
  needed: number;
  /** In the criterion's unit, worth at least `needed`; null where none is. */
  wanted: number | null;
  /** Rank with the wanted value, or at the best goalpost where that is not enough. */
  rank: number | null;
  reached: boolean;
}

/**
 * Works out, criterion by criterion, the value that alone would put a market among the first k.
 * returns  reachable ones first, the smallest rise of utility first; each checked by ranking anew
 */
export function valueAnswers(release: Release, ranking: Ranking, id: Iso3, k: number): ValueAnswer[] {
  const { strategy } = ranking;
  const item = ranking.countries.find((one) => one.id === id);
  if (!item || item.score === null) return [];
  const others = ranking.countries.filter((one) => one !== item && one.score !== null);
  const bar = others.map((one) => one.score ?? 0).sort((a, b) => b - a)[k - 1];
  if (bar === undefined) return [];
  const fillsGaps = strategy.missing === 'worst';
  const live = ranking.criteria.map(({ neutral, weight }) => (neutral ? 0 : weight));
  const answers = strategy.criteria.flatMap((choice, column): ValueAnswer[] => {
    const weight = live[column] ?? 0;
    if (weight === 0) return [];
    const criterion = criterionOf(release, choice.id);
    const utility = item.utilities[column] ?? NaN;
    const needed = neededUtility(item.utilities, live, column, bar, fillsGaps);
    if (utility >= needed) return [];
    const value = release.values[choice.id]?.[id]?.[0] ?? null;
    const wanted = needed <= 1 ? valueOfUtility(criterion, choice, Math.min(1, needed + 1e-9), value) : null;
    // A composite under part weights of the user's own is not read from its stored value, so it is not set there.
    const isStored = choice.parts === undefined;
    const found =
      wanted !== null && isStored
        ? rankWith(release, strategy, id, choice.id, wanted)
        : rankAt(scoreAt(item.utilities, live, column, Math.min(1, needed), fillsGaps), others);
    const reached = wanted !== null && found !== null && found <= k;
    return [{ criterion: choice.id, value, utility, needed, wanted, rank: found, reached }];
  });
  const rise = ({ needed, utility }: ValueAnswer) => needed - (Number.isNaN(utility) ? 0 : utility);
  return answers.sort((a, b) => Number(b.reached) - Number(a.reached) || rise(a) - rise(b));
}

function scoreAt(
  utilities: Float64Array,
  weights: readonly number[],
  column: number,
  utility: number,
  fillsGaps: boolean
): number {
  return scoreWith(utilities.with(column, utility), weights, fillsGaps);
}

/** The score is linear in one utility, so two scores give the utility at which it meets the bar. */
function neededUtility(
  utilities: Float64Array,
  weights: readonly number[],
  column: number,
  bar: number,
  fillsGaps: boolean
): number {
  const atZero = scoreAt(utilities, weights, column, 0, fillsGaps);
  const atOne = scoreAt(utilities, weights, column, 1, fillsGaps);
  return (bar - atZero) / (atOne - atZero);
}

function rankAt(score: number, others: readonly { score: number | null }[]): number {
  return 1 + others.filter((one) => (one.score ?? 0) > score + 1e-9).length;
}

function rankWith(
  release: Release,
  strategy: Strategy,
  id: Iso3,
  criterion: string,
  value: number
): number | null {
  const before = release.values[criterion] ?? {};
  const year = before[id]?.[1] ?? Number.parseInt(release.date, 10);
  const values = { ...release.values, [criterion]: { ...before, [id]: [value, year] satisfies PackedValue } };
  const changed = rank({ ...release, values }, strategy);
  return changed.countries.find((one) => one.id === id)?.rank ?? null;
}
