import { csvAnswer } from '#lib/server/csv-answer.ts';
import { tabulateValues } from '#lib/server/published-values.ts';
import { cachingOf } from '#lib/server/requested-release.ts';
import { requestedValues } from '#lib/server/requested-values.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
  const asked = await requestedValues(url);
  if (asked instanceof Response) return asked;
  const { release, criterion, unit, items } = asked;
  return csvAnswer(tabulateValues(items, criterion, unit), `${criterion}-${release.id}.csv`, cachingOf(url));
};
