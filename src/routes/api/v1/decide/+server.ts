import { apiError } from '#lib/server/api-error.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import { answerJson, decide, decideKinds } from '#lib/strategy/decide/decide.ts';
import { oversize } from '#lib/strategy/decide/size.ts';
import type { RequestHandler } from './$types';
import { readBody } from '../rank/read-body.ts';

/** A table of 2,000 x 100 numbers of 17 digits, with room for the rest. */
const largestBody = 8 * 1024 * 1024;

export const POST: RequestHandler = async ({ request, url }) => {
  const refusal = refuseParameters(url, []);
  if (refusal) return refusal;
  const body = await readBody(request, largestBody);
  if (!body.ok) return body.refusal;
  const size = oversize(body.json);
  if (size) return apiError(413, size);
  const answer = decide(body.json);
  if (!answer.ok) {
    const known = Object.keys(decideKinds);
    const isKind = answer.problems[0]?.path === 'kind';
    const message = isKind ? answer.problems[0]!.message : 'This problem cannot be decided.';
    return apiError(400, message, { problems: answer.problems, ...(isKind && { known }) });
  }
  return new Response(answerJson(answer), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }
  });
};
