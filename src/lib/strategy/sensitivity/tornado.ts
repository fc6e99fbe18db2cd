import { criterionOf } from '../criterion-of.ts';
import type { Release } from '#lib/catalog/release.ts';
import { meanRankChange } from '#lib/scoring/sensitivity/mean-rank-change.ts';
import { randomBits } from '#lib/scoring/smaa/random-bits.ts';
import { weightSampler } from '#lib/scoring/smaa/sample-weights.ts';
import { setGoalposts, setMissing } from '../edits.ts';
import { rank } from '../rank.ts';
import { liveWeights } from '../ranked-criteria.ts';
import type { Ranking } from '../ranking.ts';
import type { MissingRule, Strategy } from '../strategy.ts';
import { ranksOf, setPoints } from './drop-one.ts';

export interface TornadoBar {
  kind: 'weight' | 'goalpost' | 'missing';
  /** Column of the ranking; absent for the missing-data rule. */
  id?: string;
  label: string;
  /** What is changed, both ways. */
  change: string;
  /** Mean absolute change of rank, over markets and both ways, at the weights as they are. */
  effect: number;
  /** The same from weights drawn around them: ends of the middle 90%. */
  low: number;
  high: number;
}

/** A little of the work: one ranking more, or the bar that several complete. */
export interface TornadoStep {
  /** Share of all rankings made, 0-1. */
  done: number;
  bar: TornadoBar | null;
}

export interface TornadoOptions {
  draws?: number;
  seed?: number;
}

/** How far weights are turned, and the box the starting weights are drawn from. */
const turn = 0.25;
/** How far each goalpost is moved, of the distance between the two. */
const shift = 0.1;
const rules: MissingRule[] = ['reweight', 'worst', 'impute'];

/**
 * Measures which assumption moves ranks most: each weight by a quarter, each goalpost by a tenth of the span, the
 * missing-data rule. The interval says how much that depends on the weights one starts from: each effect is measured
 * again from `draws` sets of weights within a quarter of the user's.
 * returns  a step for each ranking, so that a screen never waits for more than one; the bars in no order
 * source   Saisana, Saltelli & Tarantola (2005), JRSS A 168: shift in rank as the measure of an assumption
 */
export function* tornado(
  release: Release,
  ranking: Ranking,
  { draws = 40, seed = 1234 }: TornadoOptions = {}
): Generator<TornadoStep> {
  const { strategy, criteria } = ranking;
  const weights = liveWeights(criteria);
  const sample = weightSampler({ type: 'relative_box', weights: [...weights], delta: turn }, weights.length);
  const bits = randomBits(seed);
  const drawn = new Float64Array(weights.length);
  const starts = [strategy];
  for (let draw = 0; draw < draws; draw++) {
    sample(bits, drawn, 0);
    starts.push(
      criteria.reduce((one, { id, neutral }, j) => (neutral ? one : setPoints(one, id, drawn[j]!)), strategy)
    );
  }
  const all = assumptions(release, ranking);
  const wanted = starts.length * (1 + all.reduce((sum, { ways }) => sum + ways.length, 0));
  let made = 0;
  const befores: ReturnType<typeof ranksOf>[] = [];
  for (const start of starts) {
    befores.push(ranksOf(rank(release, start)));
    yield { done: ++made / wanted, bar: null };
  }
  for (const { bar, ways } of all) {
    const effects = starts.map(() => 0);
    // One way after the other: columns that no longer change are then worked out once for all starts.
    for (const way of ways) {
      for (const [at, start] of starts.entries()) {
        const after = ranksOf(rank(release, way(start)));
        effects[at]! += meanRankChange(befores[at]!, after).mean / ways.length;
        yield { done: ++made / wanted, bar: null };
      }
    }
    const sorted = effects.slice(1).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? effects[0]!;
    yield { done: made / wanted, bar: { ...bar, effect: effects[0]!, low: at(0.05), high: at(0.95) } };
  }
}

interface Assumption {
  bar: Pick<TornadoBar, 'kind' | 'id' | 'label' | 'change'>;
  ways: ((strategy: Strategy) => Strategy)[];
}

function assumptions(release: Release, { strategy, criteria }: Ranking): Assumption[] {
  const live = criteria.filter(({ neutral, weight }) => !neutral && weight > 0);
  const byWeight = live.map(({ id, label }): Assumption => ({
    bar: { kind: 'weight', id, label, change: 'weight −25%, +25%' },
    ways: [1 - turn, 1 + turn].map((factor) => (one) => setPoints(one, id, factor * pointsOf(one, id)))
  }));
  const byGoalpost = live
    .filter(({ group }) => group !== 'focus')
    .flatMap(({ id, label }) => goalpostWays(release, strategy, id, label));
  const others = rules.filter((rule) => rule !== strategy.missing);
  const missing: Assumption = {
    bar: {
      kind: 'missing',
      label: 'Missing values',
      change: others.map((rule) => ruleWords[rule]).join(', ')
    },
    ways: others.map((rule) => (one) => setMissing(one, rule))
  };
  return [...byWeight, ...byGoalpost, missing];
}

function pointsOf(strategy: Strategy, id: string): number {
  const own =
    strategy.criteria.find((one) => one.id === id) ??
    strategy.focus.find((one) => `focus:${one.bloc}` === id);
  return own?.weight ?? 0;
}

/** A goalpost of a logarithmic scale is moved along its logarithm: it must stay above zero. */
function goalpostWays(release: Release, strategy: Strategy, id: string, label: string): Assumption[] {
  const criterion = criterionOf(release, id);
  const given = strategy.criteria.find((one) => one.id === id)?.goalposts ?? criterion.goalposts;
  const moved = (from: number, to: number, part: number) =>
    criterion.shape.kind === 'log' ? from * (to / from) ** part : from + part * (to - from);
  return (['worst', 'best'] as const).map((end) => {
    const other = end === 'worst' ? 'best' : 'worst';
    return {
      bar: { kind: 'goalpost', id, label, change: `${end} goalpost ±10% of the span` },
      ways: [-shift, shift].map(
        (part) => (one: Strategy) =>
          setGoalposts(one, id, { ...given, [end]: moved(given[end], given[other], part) })
      )
    };
  });
}

const ruleWords: Record<MissingRule, string> = {
  reweight: 'left out',
  exclude: 'ruled out',
  worst: 'taken as the worst',
  impute: 'filled by region'
};
