import type { Release } from '#lib/catalog/release.ts';
import { defaultThreshold } from './bloc-rules.ts';
import { setBlocRule, setShow } from './edits.ts';
import { rank } from './rank.ts';
import type { BlocRuleId, Strategy } from './strategy.ts';

/** A bloc's score and rank under one rule; null = it has none. */
export interface UnderRule {
  score: number | null;
  rank: number | null;
}

/**
 * Ranks the blocs of a strategy's list under each of some rules.
 * returns  per bloc one score and rank a rule, in the order of the rules; `share-above` takes the strategy's threshold
 */
export function scoresUnderRules(
  release: Release,
  strategy: Strategy,
  rules: readonly BlocRuleId[]
): Map<string, UnderRule[]> {
  const threshold = strategy.scope.rule.threshold ?? defaultThreshold;
  const found = new Map<string, UnderRule[]>();
  for (const id of rules) {
    const rule = id === 'share-above' ? { id, threshold } : { id };
    for (const item of rank(release, setBlocRule(setShow(strategy, 'blocs'), rule)).items) {
      found.set(item.id, [...(found.get(item.id) ?? []), { score: item.score, rank: item.rank }]);
    }
  }
  return found;
}
