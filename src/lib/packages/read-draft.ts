import { describeProblems, problemText } from '#lib/strategy/problems.ts';
import type { Draft } from './draft.ts';
import { draftSchema } from './draft-schema.ts';
import { migrate } from './migrate.ts';

/** The largest file that is read: a draft of 250 targets stays well below it. */
export const largestDraftFile = 4_000_000;

/**
 * Reads a draft package from the text of a file, lifting those of earlier versions.
 * returns  the draft, or one sentence that names what came and what was wanted; a half-read draft never comes out
 */
export function readDraft(text: string): { ok: true; draft: Draft } | { ok: false; message: string } {
  if (text.length > largestDraftFile)
    return refuse(`it holds ${text.length} characters, at most ${largestDraftFile} are read`);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  const lifted = migrate(input);
  const parsed = draftSchema.safeParse(lifted);
  if (parsed.success) return { ok: true, draft: parsed.data };
  const [problem] = describeProblems(parsed.error.issues, lifted);
  return refuse(problem ? problemText(problem).replace(/\.$/, '') : 'it has another form');
}

function refuse(why: string): { ok: false; message: string } {
  return {
    ok: false,
    message: `This file is not a draft package of AI Export Atlas: ${why}. Choose a file saved with "Draft file".`
  };
}
