import * as z from 'zod/mini';
import { describeProblems, problemText } from '#lib/strategy/problems.ts';
import { parseStrategy } from '#lib/strategy/schema.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import type { Draft } from './draft.ts';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'wanted a date as YYYY-MM-DD'));
const name = z.string().check(z.maxLength(200));
const strategy = z.custom<Strategy>((input) => parseStrategy(input).ok, 'is not a strategy of version 1');

const schema = z.strictObject({
  format: z.literal('ai-export-atlas/package'),
  version: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name,
  created: date,
  targets: z
    .array(
      z.strictObject({
        id: z.string().check(z.minLength(2), z.maxLength(60)),
        kind: z.enum(['country', 'bloc']),
        name,
        chosen: z.strictObject({
          date,
          rank: z.nullable(z.int().check(z.positive())),
          of: z.int().check(z.nonnegative()),
          score: z.nullable(z.number()),
          status: z.enum(['ranked', 'excluded', 'unranked']),
          release: z.string().check(z.maxLength(40)),
          strategy
        })
      })
    )
    .check(z.maxLength(250))
});

/** The largest file that is read: a draft of 250 targets stays well below it. */
export const largestDraftFile = 4_000_000;

/**
 * Reads a draft package from the text of a file.
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
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, draft: parsed.data };
  const [problem] = describeProblems(parsed.error.issues, input);
  return refuse(problem ? problemText(problem).replace(/\.$/, '') : 'it has another form');
}

function refuse(why: string): { ok: false; message: string } {
  return {
    ok: false,
    message: `This file is not a draft package of AI Export Atlas: ${why}. Choose a file exported with "Export draft".`
  };
}
