import type { LeadStability } from '#lib/strategy/lead-stability.ts';
import { pointsText } from './percent-text.ts';

/**
 * Says between which points of one weight the leader stays first.
 * name  of the leader
 */
export function leadIntervalWords({ from, to }: { from: number; to: number }, name: string): string {
  if (from <= 0 && to === Infinity) return `${name} stays first at any weight`;
  const low = pointsText(Number(from.toFixed(1)));
  const high = pointsText(Number(to.toFixed(1)));
  if (to === Infinity) return `${name} stays first from ${low} points up`;
  return from <= 0
    ? `${name} stays first up to ${high} points`
    : `${name} stays first from ${low} to ${high} points`;
}

/** Says the smallest change of one weight that unseats the leader, and who leads then. */
export function unseatingWords({ leader, smallest }: LeadStability, name: (id: string) => string): string {
  if (!smallest) return `No change of a single weight unseats ${name(leader)}.`;
  const { label, from, to } = smallest;
  return `Smallest change that unseats ${name(leader)}: ${label} from ${pointsText(from)} to ${pointsText(to)}, then ${name(smallest.leader)} leads.`;
}
