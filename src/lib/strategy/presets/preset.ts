import type { Constraint, StrategyCriterion } from '../strategy.ts';

/** A ready-made strategy: whom it is for and what it weighs. */
export interface Preset {
  id: string;
  label: string;
  /** What it is for, in one sentence. */
  purpose: string;
  /** Why its points stand as they do. */
  note: string;
  /** What to keep in mind before quoting it. */
  caution?: string;
  /** Points; those that count sum to 100. */
  criteria: StrategyCriterion[];
  constraints: Constraint[];
}
