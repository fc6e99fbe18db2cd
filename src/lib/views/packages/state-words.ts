import type { ClauseState } from '#lib/packages/completeness.ts';

/** Words and tone of the three states of a clause, everywhere the same. */
export const stateWords: Record<ClauseState, { label: string; tone: 'good' | 'warn' | 'bad' }> = {
  evidenced: { label: 'Evidenced', tone: 'good' },
  drafted: { label: 'Drafted', tone: 'warn' },
  empty: { label: 'Empty', tone: 'bad' }
};
