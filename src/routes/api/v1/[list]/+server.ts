import { unknownId } from '#lib/server/api-error.ts';
import { isListId, listNames, lists } from '#lib/server/lists/index.ts';
import { cachingOf, requestedRelease } from '#lib/server/requested-release.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
  if (!isListId(params.list)) return unknownId('list', params.list, listNames);
  const release = await requestedRelease(url);
  if (release instanceof Response) return release;
  return Response.json(
    { release: release.id, items: lists[params.list].items(release) },
    { headers: cachingOf(url) }
  );
};
