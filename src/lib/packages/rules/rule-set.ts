import type { LayerId } from '../draft.ts';

/** How binding the words are that a requirement stands on. */
export type Force = 'order text' | 'as reported' | 'press report';

/** What is looked for in a draft: a key of `checks/index.ts`. */
export type CheckId =
  | 'layer'
  | 'targets'
  | 'business-model'
  | 'federal-support'
  | 'compliance'
  | 'anchor'
  | 'countries-of-concern'
  | 'data-suppliers'
  | 'us-content'
  | 'open-weight'
  | 'standing-team'
  | 'exim-tenor'
  | 'exim-licenses';

/** One thing a package must hold, with the clause it stands in. */
export interface Requirement {
  id: string;
  /** As it is cited: "(i)(A)"; "call" for what the call is reported to ask. */
  clause: string;
  title: string;
  /** What is asked, in our words. */
  text: string;
  force: Force;
  source: string;
  check: CheckId;
  layer?: LayerId;
  /** What counts as begun, and what as done. */
  drafted: string;
  evidenced: string;
}

/** One version of the requirements. A draft keeps the id of the one it was drafted under. */
export interface RuleSet {
  id: string;
  /** "v1". */
  version: string;
  label: string;
  /** Day of the text it stands on. */
  date: string;
  basis: string;
  /** What a draft is held against, as "3 gaps against ..." goes on. */
  against: string;
  requirements: readonly Requirement[];
}
