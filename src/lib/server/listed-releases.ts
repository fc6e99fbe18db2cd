import { describeRelease } from './lists/releases.ts';
import { loadRelease, newestReleaseId, releaseIds } from './releases.ts';

/** Every release served, newest first. */
export async function listReleases() {
  const newest = newestReleaseId();
  const ids = releaseIds().toReversed();
  return Promise.all(ids.map(async (id) => describeRelease(await loadRelease(id), newest)));
}
