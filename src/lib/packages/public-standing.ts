import type { Release } from '#lib/catalog/release.ts';
import { completeness, type Completeness } from './completeness.ts';
import type { Draft } from './draft.ts';
import { publicCopy } from './public-copy.ts';
import { complianceQuestions } from './questions.ts';
import type { RuleSet } from './rules/rule-set.ts';

export interface PublicStanding {
  /** The copy that may be published. */
  draft: Draft;
  /** Where the whole draft stands, in words that name nothing marked. */
  standing: Completeness;
  /** Gaps and stops that are left out, for they concern a marked field. */
  withheld: number;
}

/**
 * Says in public where a draft stands: states and counts are those of the whole draft, and what is missing is told
 * from its public copy. What only the copy lacks is no gap.
 */
export function publicStanding(draft: Draft, rules: RuleSet, release: Release): PublicStanding {
  const copy = publicCopy(draft).draft;
  const whole = completeness(draft, rules, complianceQuestions(draft, release, rules));
  const open = completeness(copy, rules, complianceQuestions(copy, release, rules));
  const clauses = whole.clauses.map((clause, i) => {
    const real = new Set(clause.missing.map(({ field }) => field));
    const missing = (open.clauses[i]?.missing ?? []).filter(
      ({ field }) => real.has(field) && !draft.confidential.includes(field)
    );
    return { ...clause, missing };
  });
  const stopped = new Set(whole.stops.map(({ field }) => field));
  const stops = open.stops.filter(({ field }) => stopped.has(field));
  const told = (clauses: Completeness['clauses']) => clauses.flatMap(({ missing }) => missing).length;
  return {
    draft: copy,
    standing: { ...whole, clauses, stops },
    withheld: told(whole.clauses) - told(clauses) + whole.stops.length - stops.length
  };
}
