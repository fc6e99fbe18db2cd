import type { ReviewState } from '#lib/workspaces/review.ts';

/** How a review state is tinted. */
export const stateTone: Record<ReviewState, 'neutral' | 'warn' | 'good'> = {
  draft: 'neutral',
  reviewed: 'warn',
  approved: 'good'
};
