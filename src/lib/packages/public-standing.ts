import type { Release } from '#lib/catalog/release.ts';
import { stateRestsOn } from './checks/state-rests-on.ts';
import { completeness, type Clause, type ClauseState, type Completeness } from './completeness.ts';
import type { Draft } from './draft.ts';
import { publicCopy } from './public-copy.ts';
import { complianceQuestions } from './questions.ts';
import type { RuleSet } from './rules/rule-set.ts';

/** A state as it may be told in public. */
export type ToldState = ClauseState | 'not told';

/** Where a draft stands as it may be told in public; `Completeness` is one in which everything is told. */
export interface ToldStanding extends Pick<Completeness, 'complete' | 'stops'> {
  clauses: (Omit<Clause, 'state'> & { state: ToldState })[];
  counts: Record<ClauseState, number>;
}

export interface PublicStanding {
  /** The copy that may be published. */
  draft: Draft;
  standing: ToldStanding;
}

/**
 * Says in public where a draft stands: from its public copy alone, so that no state gives away what a marked field
 * holds. Where a state rests on a field that is marked or was taken out, it is not told, filled or not.
 */
export function publicStanding(
  draft: Draft,
  rules: RuleSet,
  release: Release,
  today: string
): PublicStanding {
  const { draft: copy, alsoTaken } = publicCopy(draft);
  const closed = new Set([...draft.confidential, ...alsoTaken]);
  const open = completeness(copy, rules, complianceQuestions(copy, release, rules), today);
  const clauses = open.clauses.map((clause): ToldStanding['clauses'][number] => {
    const rests = [...closed].some((path) => stateRestsOn(clause.requirement, path));
    // A gap of a whole section may be one of the copy alone: "no site", where the only one is taken out.
    const missing = clause.missing.filter(
      ({ field }) => !closed.has(field) && (!rests || field.includes('.'))
    );
    return { ...clause, missing, state: rests ? 'not told' : clause.state };
  });
  const counts = { empty: 0, drafted: 0, evidenced: 0 };
  for (const { state } of clauses) if (state !== 'not told') counts[state] += 1;
  return {
    draft: copy,
    standing: { clauses, counts, complete: counts.evidenced === clauses.length, stops: open.stops }
  };
}
