/** How far a saved strategy or package has come. What is reviewed or approved does not change: a change starts a new draft. */
export const reviewStates = ['draft', 'reviewed', 'approved'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Says whether a change to what stands in this state needs a reason. */
export function needsReason(state: ReviewState): boolean {
  return state !== 'draft';
}
