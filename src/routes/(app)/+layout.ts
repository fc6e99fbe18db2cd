import { openAddress } from '#lib/state/open-address.ts';
import { loadRelease, newestRelease } from '#lib/state/releases.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ url, data }) => {
  const opened = await openAddress(url.searchParams, { newest: newestRelease, load: loadRelease });
  return { boundaries: data.boundaries, ...opened, newest: newestRelease };
};
