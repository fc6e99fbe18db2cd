import type { Release } from '#lib/catalog/release.ts';
import { apiError, unknownId } from './api-error.ts';
import { publishValues, unitOf, valueIds, type PublishedValue } from './published-values.ts';
import { requestedRelease } from './requested-release.ts';

export interface RequestedValues {
  release: Release;
  criterion: string;
  unit: string;
  items: PublishedValue[];
}

/** The values that `criterion=` asks for, or the refusal. */
export async function requestedValues(url: URL): Promise<RequestedValues | Response> {
  const release = await requestedRelease(url, ['criterion']);
  if (release instanceof Response) return release;
  const criterion = url.searchParams.get('criterion');
  if (!criterion) {
    return apiError(
      400,
      `${url.pathname} needs a criterion, for instance ?criterion=${release.criteria[0]?.id}.`
    );
  }
  const ids = valueIds(release);
  if (!ids.includes(criterion)) return unknownId('criterion', criterion, ids);
  return { release, criterion, unit: unitOf(release, criterion), items: publishValues(release, criterion) };
}
