import type { Release } from '#lib/catalog/release.ts';
import { rank } from './rank.ts';
import { rankedCriteria } from './ranked-criteria.ts';
import type { Strategy, StrategyCriterion } from './strategy.ts';

/** One person's strategy. */
export interface Voice {
  name: string;
  strategy: Strategy;
}

/** How far people agree on one criterion. */
export interface WeightSpread {
  /** Id of a criterion, or `focus:` and the id of a bloc. */
  id: string;
  label: string;
  /** A share of all weight for each person, -1 to 1; below 0 where it counts as a reason to stay away. */
  shares: number[];
  mean: number;
  /** Standard deviation over the people given, who are everybody and no sample. */
  spread: number;
}

export interface WeightMerge {
  /** The largest mean first. */
  criteria: WeightSpread[];
  /** The criterion with the largest spread; null where everybody agrees on all. */
  disputed: WeightSpread | null;
  /** The first person's strategy with the mean shares as weights. */
  strategy: Strategy;
  /** Ids of the first five by the mean weights; more where they tie. */
  top: string[];
  /** The first five by each person's own strategy. */
  tops: string[][];
  /** The first five with the disputed criterion at the least and at the most that anybody gives it. */
  atLeast: string[];
  atMost: string[];
  /** Whether these two differ in who is in them. */
  depends: boolean;
}

const topSize = 5;

/**
 * Joins the weights of several people and says where they disagree. Each counts the same, by shares and not by points.
 * A reason to stay away counts against a reason to go: the sum w·u + v·(1 - u) ranks as (w - v)·u does.
 * voices   at least two; each checked against the release
 * throws   RangeError for fewer
 * source   Belton & Stewart (2002), Multiple Criteria Decision Analysis, 5.6: comparing and averaging weights of a group
 */
export function mergeWeights(release: Release, voices: readonly Voice[]): WeightMerge {
  const [first] = voices;
  if (!first || voices.length < 2)
    throw new RangeError(`Weights of at least two people are merged, got ${voices.length}.`);
  const criteria = spreadsOf(release, voices);
  const [widest] = [...criteria].sort((a, b) => b.spread - a.spread);
  const disputed = widest && widest.spread > 1e-9 ? widest : null;
  const means = new Map(criteria.map(({ id, mean }) => [id, mean]));
  const strategy = weighed(release, voices, means);
  const topWith = (shares: ReadonlyMap<string, number>) => topOf(release, weighed(release, voices, shares));
  const top = topOf(release, strategy);
  const atLeast = disputed ? topWith(withShare(means, disputed.id, Math.min(...disputed.shares))) : top;
  const atMost = disputed ? topWith(withShare(means, disputed.id, Math.max(...disputed.shares))) : top;
  return {
    criteria,
    disputed,
    strategy,
    top,
    tops: voices.map((voice) => topOf(release, voice.strategy)),
    atLeast,
    atMost,
    depends: !sameMembers(atLeast, atMost)
  };
}

function spreadsOf(release: Release, voices: readonly Voice[]): WeightSpread[] {
  const each = voices.map(({ strategy }) => {
    const away = new Set(
      strategy.criteria.filter((one) => one.sense === 'reason-to-avoid').map(({ id }) => id)
    );
    const columns = rankedCriteria(release, strategy);
    return new Map(
      columns.map(({ id, label, share }) => [id, { label, share: away.has(id) ? -share : share }])
    );
  });
  const ids = new Set(each.flatMap((shares) => [...shares.keys()]));
  return [...ids]
    .map((id): WeightSpread => {
      const shares = each.map((one) => one.get(id)?.share ?? 0);
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length;
      const label = each.find((one) => one.has(id))?.get(id)?.label ?? id;
      return { id, label, shares, mean, spread: Math.sqrt(variance) };
    })
    .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
}

/** The same shares, but one at a value of its own; the others keep their proportions to each other. */
function withShare(shares: ReadonlyMap<string, number>, id: string, share: number): Map<string, number> {
  let others = 0;
  for (const [other, value] of shares) if (other !== id) others += Math.abs(value);
  const room = others > 0 ? (1 - Math.abs(share)) / others : 0;
  return new Map([...shares].map(([other, value]) => [other, other === id ? share : value * room]));
}

/** The first person's strategy, with every criterion and focus that anybody has, weighed by shares; points out of 100. */
function weighed(release: Release, voices: readonly Voice[], shares: ReadonlyMap<string, number>): Strategy {
  const strategies = voices.map((voice) => voice.strategy);
  const [base] = strategies as [Strategy, ...Strategy[]];
  const points = (id: string) => Number((Math.abs(shares.get(id) ?? 0) * 100).toFixed(9));
  const criteria = firstOfEach(
    strategies.flatMap((one) => one.criteria),
    ({ id }) => id
  );
  const focus = firstOfEach(
    strategies.flatMap((one) => one.focus),
    ({ bloc }) => bloc
  );
  const adHocBlocs = firstOfEach(
    strategies.flatMap((one) => one.scope.adHocBlocs),
    ({ id }) => id
  );
  return {
    ...base,
    release: release.id,
    name: 'Merged weights',
    scope: { ...base.scope, adHocBlocs },
    criteria: criteria.map((one) => reweighed(release, one, points(one.id), shares.get(one.id) ?? 0)),
    focus: focus.map(({ bloc }) => ({ bloc, weight: points(`focus:${bloc}`) }))
  };
}

function reweighed(
  release: Release,
  one: StrategyCriterion,
  weight: number,
  share: number
): StrategyCriterion {
  const { sense: _own, ...rest } = one;
  const twoSided = release.criteria.some(({ id, twoSided }) => id === one.id && twoSided);
  if (!twoSided || weight === 0) return { ...rest, weight };
  return { ...rest, weight, sense: share < 0 ? 'reason-to-avoid' : 'reason-to-go' };
}

function firstOfEach<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) if (!kept.has(keyOf(entry))) kept.set(keyOf(entry), entry);
  return [...kept.values()];
}

function topOf(release: Release, strategy: Strategy): string[] {
  return rank(release, strategy)
    .items.filter((item) => item.rank !== null && item.rank <= topSize)
    .map(({ id }) => id);
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
