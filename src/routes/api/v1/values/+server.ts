import { cachingOf } from '#lib/server/requested-release.ts';
import { requestedValues } from '#lib/server/requested-values.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
  const asked = await requestedValues(url);
  if (asked instanceof Response) return asked;
  return Response.json({ ...asked, release: asked.release.id }, { headers: cachingOf(url) });
};
