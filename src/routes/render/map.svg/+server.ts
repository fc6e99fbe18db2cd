import { apiError } from '#lib/server/api-error.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import { renderMap } from '#lib/server/render-map.ts';
import type { RequestHandler } from './$types';

/** The map of a ranking as one still picture. */
export const GET: RequestHandler = async ({ url, request }) => {
  const refusal = refuseParameters(url, ['s', 'w', 'h', 'live']);
  if (refusal) return refusal;
  const drawn = await renderMap(url);
  if ('status' in drawn) return apiError(drawn.status, drawn.message);
  const { body, etag, isPinned } = drawn;
  const headers = {
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': isPinned ? 'public, max-age=86400' : 'no-cache',
    'x-content-type-options': 'nosniff',
    etag
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
};
