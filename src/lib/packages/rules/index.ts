import { call202604 } from './call-2026-04.ts';
import { eo14320 } from './eo-14320.ts';
import { exim202605 } from './exim-2026-05.ts';
import type { Requirement, RuleSet } from './rule-set.ts';

/** Every version, the oldest first. One that drafts were made under is never changed or taken out. */
export const ruleSets: readonly RuleSet[] = [eo14320, call202604, exim202605];

/** Finds a rule set; undefined for an id this version of the product does not know. */
export function ruleSetOf(id: string): RuleSet | undefined {
  return ruleSets.find((set) => set.id === id);
}

/** What a later rule set asks that an earlier one does not. */
export function addedBy(later: RuleSet, earlier: RuleSet): Requirement[] {
  const known = new Set(earlier.requirements.map(({ id }) => id));
  return later.requirements.filter(({ id }) => !known.has(id));
}
