import { publishRelease } from '#lib/server/published-release.ts';
import { namedRelease } from '#lib/server/requested-release.ts';
import type { RequestHandler } from './$types';

/** One release as a file to keep, class B values withheld. */
export const GET: RequestHandler = async ({ params, url }) => {
  const release = await namedRelease(url, params.release);
  if (release instanceof Response) return release;
  return Response.json(publishRelease(release), {
    headers: {
      'cache-control': 'public, max-age=86400',
      'content-disposition': `attachment; filename="ai-export-atlas-${release.id}.json"`
    }
  });
};
