import { answerJson, decide, decideKinds } from '#lib/strategy/decide/decide.ts';
import { oversize } from '#lib/strategy/decide/size.ts';
import { readJson } from './read-json.ts';
import type { Task } from './task.ts';

/** A table of wrong cells has a flaw in each; more than these help nobody. */
const mostProblems = 50;

/** Answers the body of a request to `/api/v1/decide`, from its bytes to the text of the answer. */
export const decideTask: Task<Uint8Array> = (body) => {
  const read = readJson(body);
  if (!read.ok) return read;
  const tooLarge = oversize(read.json);
  if (tooLarge) return { ok: false, status: 413, message: tooLarge, detail: {} };
  const answer = decide(read.json);
  if (answer.ok) return { ok: true, text: answerJson(answer) };
  const { problems } = answer;
  const isKind = problems[0]?.path === 'kind';
  const among =
    problems.length > mostProblems ? ` The first ${mostProblems} of ${problems.length} flaws:` : '';
  return {
    ok: false,
    status: 400,
    message: isKind ? problems[0]!.message : `This problem cannot be decided.${among}`,
    detail: { problems: problems.slice(0, mostProblems), ...(isKind && { known: Object.keys(decideKinds) }) }
  };
};
