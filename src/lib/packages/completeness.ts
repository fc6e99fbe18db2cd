import { asOf } from './as-of.ts';
import { checks } from './checks/index.ts';
import type { Missing } from './checks/check.ts';
import { concernSource, countriesOfConcern, membersFrom } from './concern.ts';
import type { Draft } from './draft.ts';
import type { Question } from './questions.ts';
import type { Requirement, RuleSet } from './rules/rule-set.ts';

export type ClauseState = 'empty' | 'drafted' | 'evidenced';

/** One requirement as it stands in a draft. */
export interface Clause {
  requirement: Requirement;
  state: ClauseState;
  missing: Missing[];
}

export interface Completeness {
  clauses: Clause[];
  counts: Record<ClauseState, number>;
  /** Every clause is evidenced. */
  complete: boolean;
  /** What stops a package whatever its clauses say: members from a country of concern. */
  stops: (Missing & { source: string })[];
  /** Complete, and nothing stops it. */
  ready: boolean;
}

/**
 * Holds a draft against a rule set, clause by clause. Nothing counts as complete that is not there.
 * questions  of the draft's markets, from `complianceQuestions`
 * today      YYYY-MM-DD: who leaves later still belongs
 */
export function completeness(
  written: Draft,
  rules: RuleSet,
  questions: readonly Question[],
  today: string
): Completeness {
  const draft = asOf(written, today);
  const clauses = rules.requirements.map((requirement): Clause => {
    const { begun, missing } = checks[requirement.check](draft, requirement, questions);
    const state = missing.length === 0 && begun ? 'evidenced' : begun ? 'drafted' : 'empty';
    return { requirement, state, missing };
  });
  const counts = { empty: 0, drafted: 0, evidenced: 0 };
  for (const { state } of clauses) counts[state] += 1;
  const stops = membersFrom(draft.members, countriesOfConcern).map((member) => ({
    text: `${member.name.trim() || 'A member without a name'} is based in or controlled from a country of concern`,
    field: `members.${member.id}.headquarters`,
    source: concernSource
  }));
  const complete = counts.evidenced === clauses.length;
  return { clauses, counts, complete, stops, ready: complete && stops.length === 0 };
}
