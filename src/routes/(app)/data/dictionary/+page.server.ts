import { dictionaryOf } from '#lib/server/lists/dictionary.ts';
import { loadRelease, newestReleaseId, releaseIds } from '#lib/server/releases.ts';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import type { PageServerLoad } from './$types';

/** The dictionary of the release that the link names; a code that cannot be read is told by the page around it. */
export const load: PageServerLoad = async ({ url }) => {
  const decoded = decodeLink(url.searchParams.get('s') ?? '');
  const asked = decoded.ok ? decoded.strategy.release : newestReleaseId();
  const id = releaseIds().includes(asked) ? asked : newestReleaseId();
  return { entries: dictionaryOf(await loadRelease(id)) };
};
