import { csvAnswer } from '#lib/server/csv-answer.ts';
import { listReleases } from '#lib/server/listed-releases.ts';
import { tabulateReleases } from '#lib/server/lists/releases.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
  const refusal = refuseParameters(url, []);
  if (refusal) return refusal;
  return csvAnswer(tabulateReleases(await listReleases()), 'releases.csv', { 'cache-control': 'no-cache' });
};
