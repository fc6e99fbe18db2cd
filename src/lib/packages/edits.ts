import type { Ranking } from '#lib/strategy/ranking.ts';
import type { Draft, Target } from './draft.ts';

/**
 * Makes a target out of a market as it stands in a ranking.
 * throws   RangeError when the ranking does not know the id
 */
export function targetFrom(ranking: Ranking, id: string, name: string, today: string): Target {
  const item = [...ranking.items, ...ranking.countries].find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`The ranking holds no market "${id}".`);
  return {
    id,
    kind: item.kind,
    name,
    chosen: {
      date: today,
      rank: item.rank,
      of: ranking.counts.ranked,
      score: item.score,
      status: item.status,
      release: ranking.release,
      strategy: ranking.strategy
    },
    buyer: '',
    endUserHeadquarters: '',
    additionality: ''
  };
}

/** Adds a target once; a second addition keeps the first, with the rank it was chosen under. */
export function addTarget(draft: Draft, target: Target): Draft {
  return hasTarget(draft, target.id) ? draft : { ...draft, targets: [...draft.targets, target] };
}

/** Takes a target out, and the marks on its fields with it; what was answered of it stays, should it come back. */
export function removeTarget(draft: Draft, id: string): Draft {
  return {
    ...draft,
    targets: draft.targets.filter((target) => target.id !== id),
    confidential: draft.confidential.filter((path) => !path.startsWith(`targets.${id}.`))
  };
}

export function hasTarget(draft: Draft, id: string): boolean {
  return draft.targets.some((target) => target.id === id);
}
