import type { Release } from '#lib/catalog/release.ts';
import type { Constraint } from '../strategy.ts';
import { listOf } from './list.ts';

/** The order of tests, which is the order in which failed constraints are told. */
export const stages = ['sanctions', 'country-group', 'posture', 'finance', 'access', 'thresholds'] as const;

export type Stage = (typeof stages)[number];

/** Says which test a constraint belongs to. */
export function stageOf(release: Release, constraint: Constraint): Stage {
  switch (constraint.id) {
    case 'list':
    case 'on-list':
      return listOf(release, constraint.list).stage;
    case 'posture':
      return 'posture';
    case 'country-risk':
      return 'finance';
    default:
      return 'thresholds';
  }
}
