import { apiError } from '#lib/server/api-error.ts';
import { newestReleaseId } from '#lib/server/releases.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import { readAsked } from '#lib/strategy/read-asked.ts';
import type { RequestHandler } from './$types';
import { answerLink, answerRank } from './answer-rank.ts';
import { readBody } from '#lib/server/read-body.ts';

const largestStrategy = 64 * 1024;

export const GET: RequestHandler = ({ url }) => answerLink(url);

export const POST: RequestHandler = async ({ request, url }) => {
  const refusal = refuseParameters(url, []);
  if (refusal) return refusal;
  const body = await readBody(request, largestStrategy);
  if (!body.ok) return body.refusal;
  const asked = readAsked(body.json, newestReleaseId());
  if (!asked.ok) return apiError(400, 'This is not a strategy.', { problems: asked.problems });
  return answerRank(asked.strategy, 'json', 'no-store');
};
