import type { Draft } from './draft.ts';

/**
 * The draft as its team stands on a day: a member whose last day is still to come belongs.
 * today  YYYY-MM-DD
 */
export function asOf(draft: Draft, today: string): Draft {
  if (!draft.members.some(({ left }) => left > today)) return draft;
  const members = draft.members.map((member) => (member.left > today ? { ...member, left: '' } : member));
  return { ...draft, members };
}
