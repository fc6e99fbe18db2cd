import { apiError } from '#lib/server/api-error.ts';
import { publishChanges } from '#lib/server/published-changes.ts';
import { releaseBefore } from '#lib/server/releases.ts';
import { namedRelease } from '#lib/server/requested-release.ts';
import type { RequestHandler } from './$types';

/** What a release changed against the one before it, or against the one that `against=` names. */
export const GET: RequestHandler = async ({ params, url }) => {
  const release = await namedRelease(url, params.release, ['against']);
  if (release instanceof Response) return release;
  const against = url.searchParams.get('against') ?? releaseBefore(release.id);
  if (!against) return apiError(404, `${release.id} is the first release served here: nothing is before it.`);
  const before = await namedRelease(url, against, ['against']);
  if (before instanceof Response) return before;
  return Response.json(publishChanges(before, release), {
    headers: { 'cache-control': url.searchParams.has('against') ? 'public, max-age=86400' : 'no-cache' }
  });
};
