import type { ReachAnswer } from '#lib/scoring/inverse/answer-reach.ts';
import type { BestRank } from '#lib/scoring/inverse/best-rank.ts';
import { isProven } from '#lib/scoring/inverse/reach-top.ts';
import type { ReachProblem } from '#lib/scoring/inverse/reach-problem.ts';
import type { Iso3, Release } from '#lib/catalog/release.ts';
import type { Ranking } from '../ranking.ts';
import type { Strategy } from '../strategy.ts';
import { reachProblemOf } from './reach-problem-of.ts';
import { tidyStrategy } from './tidy-strategy.ts';
import type { WeightLimits } from './weight-limits.ts';

/** Numbers in, numbers out: answerReach, here or in a worker. */
export type Solve = (problem: ReachProblem, k: number, round: number) => Promise<ReachAnswer>;

export interface WeightMove {
  /** Criterion id, or `focus:<bloc>`. */
  id: string;
  /** Shares, 0-1. */
  from: number;
  to: number;
}

export type WeightAnswer =
  | {
      kind: 'reached';
      strategy: Strategy;
      rank: number;
      moves: WeightMove[];
      moved: number;
      bound: number;
      isProven: boolean;
      wasLate: boolean;
      best: BestRank;
    }
  | {
      kind: 'not-reachable';
      isProven: boolean;
      wasLate: boolean;
      best: BestRank;
      ahead: Iso3[];
      always: Iso3[];
      withoutBounds?: boolean;
    };

/** Rounds of counting newcomers in: each adds markets that weights gave the coverage for a rank. */
const rounds = 3;

/**
 * Asks for the smallest change of weights that puts a market among the first k, and checks it by ranking anew.
 * returns  undefined where the question does not arise: see reachProblemOf
 */
export async function askWeights(
  release: Release,
  ranking: Ranking,
  id: Iso3,
  k: number,
  limits: WeightLimits,
  solve: Solve
): Promise<WeightAnswer | undefined> {
  const also: Iso3[] = [];
  let atLeast = 0;
  for (let round = 0; ; round++) {
    const asked = reachProblemOf(release, ranking, id, limits, also);
    if (!asked) return undefined;
    const { top, best, ahead, always, withoutBounds, wasLate } = await solve(asked.problem, k, round);
    const names = (positions: readonly number[]) => positions.map((at) => asked.ids[at] ?? '');
    if (!top.weights) {
      return {
        kind: 'not-reachable',
        isProven: top.bound === Infinity && also.length === 0,
        wasLate,
        best,
        ahead: names(ahead),
        always: names(always),
        withoutBounds
      };
    }
    if (round === 0) atLeast = top.bound;
    const tidy = tidyStrategy(release, ranking, asked.columns, top.weights, { id, k });
    const newcomers = tidy.ranking.countries.filter(
      (item) => item.rank !== null && !asked.ids.includes(item.id)
    );
    if ((tidy.rank === null || tidy.rank > k) && newcomers.length > 0 && round < rounds) {
      also.push(...newcomers.map((item) => item.id));
      continue;
    }
    const moves = asked.columns
      .map((at): WeightMove => ({
        id: ranking.criteria[at]?.id ?? '',
        from: ranking.criteria[at]?.share ?? 0,
        to: tidy.ranking.criteria[at]?.share ?? 0
      }))
      .filter(({ from, to }) => Math.abs(to - from) > 5e-7);
    const moved = moves.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0) / 2;
    return {
      kind: 'reached',
      strategy: tidy.strategy,
      rank: tidy.rank ?? NaN,
      moves,
      moved,
      bound: atLeast,
      isProven: isProven({ moved: top.moved, bound: atLeast }),
      wasLate,
      best
    };
  }
}
