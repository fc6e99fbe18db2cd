import type { Constraint } from '../strategy.ts';

/** Names a constraint within a strategy: two with the same key ask the same question, and the later one replaces. */
export function constraintKey(constraint: Constraint): string {
  switch (constraint.id) {
    case 'list':
    case 'on-list':
      return `${constraint.id}:${constraint.list}`;
    case 'known':
    case 'minimum':
    case 'maximum':
      return `${constraint.id}:${constraint.criterion}`;
    default:
      return constraint.id;
  }
}
