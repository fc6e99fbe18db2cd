import type { Release } from '#lib/catalog/release.ts';
import { apiError, unknownId } from './api-error.ts';
import { loadRelease, newestReleaseId, releaseIds } from './releases.ts';

/**
 * The release that `release=` names, else the newest.
 * known    parameters the address takes besides `release`; any other is refused, for a slip must not pass as an option
 * returns  the refusal in place of a release where a parameter is unknown, repeated, or names no release served
 */
export async function requestedRelease(url: URL, known: string[] = []): Promise<Release | Response> {
  const refusal = refuseParameters(url, ['release', ...known]);
  if (refusal) return refusal;
  return servedRelease(url.searchParams.get('release') ?? newestReleaseId());
}

/** The release that the path names, or the refusal; `known` are the parameters the address takes. */
export async function namedRelease(url: URL, id: string, known: string[] = []): Promise<Release | Response> {
  return refuseParameters(url, known) ?? servedRelease(id);
}

async function servedRelease(id: string): Promise<Release | Response> {
  return releaseIds().includes(id) ? loadRelease(id) : unknownId('release', id, releaseIds());
}

/** Refuses parameters that are unknown or given twice; undefined when all is well. */
export function refuseParameters(url: URL, known: string[]): Response | undefined {
  for (const name of new Set(url.searchParams.keys())) {
    if (!known.includes(name)) {
      const takes = known.length > 0 ? `It takes: ${known.join(', ')}.` : 'It takes none.';
      return apiError(400, `${url.pathname} has no parameter "${name.slice(0, 60)}". ${takes}`, { known });
    }
    if (url.searchParams.getAll(name).length > 1) {
      return apiError(400, `The parameter "${name}" came more than once; once was wanted.`);
    }
  }
  return undefined;
}

/** What names a release never changes and may be kept; what follows the newest may not. */
export function cachingOf(url: URL): Record<string, string> {
  return { 'cache-control': url.searchParams.has('release') ? 'public, max-age=86400' : 'no-cache' };
}
