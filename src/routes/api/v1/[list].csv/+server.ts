import { unknownId } from '#lib/server/api-error.ts';
import { csvAnswer } from '#lib/server/csv-answer.ts';
import { isListId, listNames, lists } from '#lib/server/lists/index.ts';
import { cachingOf, requestedRelease } from '#lib/server/requested-release.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
  if (!isListId(params.list)) return unknownId('list', params.list, listNames);
  const release = await requestedRelease(url);
  if (release instanceof Response) return release;
  const fileName = `${params.list}-${release.id}.csv`;
  return csvAnswer(lists[params.list].table(release), fileName, cachingOf(url));
};
