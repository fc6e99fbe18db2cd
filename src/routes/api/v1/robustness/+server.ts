import { apiError } from '#lib/server/api-error.ts';
import { compute } from '#lib/server/compute/compute.ts';
import { loadRelease, newestReleaseId, releaseIds } from '#lib/server/releases.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import { checkAgainstRelease } from '#lib/strategy/check-against-release.ts';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import { mostDraws, readRobustness } from '#lib/strategy/read-robustness.ts';
import type { RequestHandler } from './$types';
import { unknownRelease } from '../rank/answer-rank.ts';
import { readBody } from '#lib/server/read-body.ts';

const largestBody = 64 * 1024;
const options = ['draws', 'seed', 'weightSpace'];

export const GET: RequestHandler = async ({ url }) => {
  const refusal = refuseParameters(url, ['s', ...options]);
  if (refusal) return refusal;
  const code = url.searchParams.get('s');
  if (!code) return answer(undefined, url);
  const decoded = decodeLink(code);
  if (decoded.ok) return answer(decoded.strategy, url);
  return apiError(400, decoded.message, { problems: [{ path: 's', message: decoded.message }] });
};

export const POST: RequestHandler = async ({ request, url }) => {
  const refusal = refuseParameters(url, options);
  if (refusal) return refusal;
  const body = await readBody(request, largestBody);
  return body.ok ? answer(body.json, url) : body.refusal;
};

async function answer(input: unknown, url: URL): Promise<Response> {
  const asked = readRobustness(input, besideBody(url), newestReleaseId());
  if (!asked.ok) {
    const problems = asked.problems;
    const tooMany = problems.find(
      ({ path, message }) => path === 'draws' && message.includes(`${mostDraws} or less`)
    );
    return tooMany
      ? apiError(413, tooMany.message, { problems })
      : apiError(400, 'This cannot be simulated.', { problems });
  }
  const { strategy } = asked;
  if (!releaseIds().includes(strategy.release)) return unknownRelease(strategy.release);
  const release = await loadRelease(strategy.release);
  const problems = checkAgainstRelease(release, strategy);
  if (problems.length > 0) {
    return apiError(400, `This strategy does not fit release ${release.id}.`, { problems });
  }
  return compute({ task: 'robustness', input: { release, strategy, options: asked.options } }, largestBody);
}

/** Options of an address: numbers as numbers, what is none as it came, to be refused in words. */
function besideBody(url: URL): Record<string, unknown> {
  const given = options.flatMap((name) => {
    const text = url.searchParams.get(name);
    if (text === null) return [];
    const isNumber = name !== 'weightSpace' && /^-?\d+(\.\d+)?$/.test(text);
    return [[name, isNumber ? Number(text) : text] as const];
  });
  return Object.fromEntries(given);
}
