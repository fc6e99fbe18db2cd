import { apiError } from '#lib/server/api-error.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import { renderMap, requestedSize } from '#lib/server/render-map.ts';
import { requestedPicture } from '#lib/server/requested-picture.ts';
import type { RequestHandler } from './$types';

/** The map of a ranking as one still picture. */
export const GET: RequestHandler = async ({ url, request }) => {
  const refusal = refuseParameters(url, ['s', 'w', 'h', 'live']);
  if (refusal) return refusal;
  const size = requestedSize(url);
  if ('status' in size) return apiError(size.status, size.message);
  const picture = await requestedPicture(url);
  if ('status' in picture) return apiError(picture.status, picture.message);
  const { svg, etag } = await renderMap(picture, size);
  // A code pins its release, so its picture stays; all else follows the data.
  const isPinned = url.searchParams.has('s') && !picture.live;
  const headers = {
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': isPinned ? 'public, max-age=86400' : 'no-cache',
    'x-content-type-options': 'nosniff',
    etag
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(svg, { headers });
};
