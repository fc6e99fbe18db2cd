import type { Draft } from './draft.ts';

/** The text of the file a draft is exported as. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft, null, 2) + '\n';
}
