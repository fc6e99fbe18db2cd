import { unknownId } from '#lib/server/api-error.ts';
import { profileOf } from '#lib/server/country-profile.ts';
import { loadDossier } from '#lib/server/dossiers.ts';
import { loadSeries } from '#lib/server/series.ts';
import { cachingOf, requestedRelease } from '#lib/server/requested-release.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
  const release = await requestedRelease(url);
  if (release instanceof Response) return release;
  const iso3 = params.iso3.toUpperCase();
  const country = release.countries.find((candidate) => candidate.iso3 === iso3);
  if (!country) {
    const known = release.countries.map((candidate) => candidate.iso3);
    return unknownId('country', params.iso3, known);
  }
  const [dossier, series] = await Promise.all([loadDossier(release.id, iso3), loadSeries(release.id, iso3)]);
  const profile = profileOf(release, country, dossier, series);
  return Response.json(profile, { headers: cachingOf(url) });
};
