import { openAddress } from '#lib/state/open-address.ts';
import { loadRanked, loadWhole, newestRelease } from '#lib/state/releases.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ url, data }) => {
  // The workspace draws before the texts of sources and criteria are here; the other screens are made of them.
  const load = url.pathname === '/' ? loadRanked : loadWhole;
  const opened = await openAddress(url.searchParams, { newest: newestRelease, load });
  return { boundaries: data.boundaries, ...opened, newest: newestRelease };
};
