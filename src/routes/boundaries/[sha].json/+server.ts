import { apiError } from '#lib/server/api-error.ts';
import { configuredBoundaries } from '#lib/server/boundaries.ts';
import type { RequestHandler } from './$types';

/** The organization's own boundaries, under the hash of their content. */
export const GET: RequestHandler = async ({ params }) => {
  const body = await configuredBoundaries(params.sha);
  if (body === undefined) return apiError(404, 'No boundary file with this hash is configured here.');
  return new Response(body, {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' }
  });
};
