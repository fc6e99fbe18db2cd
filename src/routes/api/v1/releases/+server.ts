import { listReleases } from '#lib/server/listed-releases.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
  const refusal = refuseParameters(url, []);
  if (refusal) return refusal;
  return Response.json({ items: await listReleases() }, { headers: { 'cache-control': 'no-cache' } });
};
