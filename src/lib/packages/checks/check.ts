import type { Question } from '../questions.ts';
import type { Draft } from '../draft.ts';
import type { Requirement } from '../rules/rule-set.ts';

/** One thing that is missing, and the field that would mend it. */
export interface Missing {
  text: string;
  /** Path as in `field-path.ts`, or the id of a section of the editor: "targets", "support" ... */
  field: string;
}

/** What a check found: nothing missing = evidenced; begun and something missing = drafted; else empty. */
export interface Finding {
  begun: boolean;
  missing: Missing[];
}

export type Check = (draft: Draft, requirement: Requirement, questions: readonly Question[]) => Finding;

export const isBlank = (text: string): boolean => text.trim() === '';
