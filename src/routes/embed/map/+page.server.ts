import { error } from '@sveltejs/kit';
import { embedMap } from '#lib/downloads/embed-map.ts';
import { loadGeometry } from '#lib/server/boundaries.ts';
import { defaultPoints } from '#lib/server/default-geometry.ts';
import { requestedPicture } from '#lib/server/requested-picture.ts';
import type { PageServerLoad } from './$types';

// A frame in a foreign page runs no script: it is whole as the server wrote it.
export const csr = false;

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const picture = await requestedPicture(url);
  if ('status' in picture) error(picture.status, picture.message);
  const isPinned = url.searchParams.has('s') && !picture.live;
  setHeaders({ 'cache-control': isPinned ? 'public, max-age=3600' : 'no-cache' });
  const { topology, about } = await loadGeometry();
  const geometry = { topology, smallStates: about.smallStates, points: defaultPoints };
  return { map: embedMap({ ...picture, geometry, about }) };
};
