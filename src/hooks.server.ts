import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { apiError } from '#lib/server/api-error.ts';
import { boundaryNotes } from '#lib/server/boundaries.ts';
import { compress } from '#lib/server/compress.ts';
import { isCrossSiteForm } from '#lib/server/cross-site.ts';
import { env } from '#lib/server/env.ts';
import { loggable } from '#lib/server/loggable.ts';
import { preloadInPage } from '#lib/server/preload-links.ts';
import { accountReader } from '#lib/server/signed-in.ts';
import { setSecurityHeaders } from '#lib/server/security-headers.ts';

/** A wrong variable, or a boundary file that cannot be drawn, stops the server at its start and not a visitor later. */
export const init: ServerInit = async () => {
  env();
  for (const note of await boundaryNotes()) console.warn(note);
};

export const handle: Handle = async ({ event, resolve }) => {
  const { pathname } = event.url;
  event.locals.account = accountReader(event.cookies);
  const resolved = isCrossSiteForm(event.request, event.url.origin)
    ? new Response('A form of another site may not be sent here.', { status: 403 })
    : await resolve(event);
  const answer = pathname.startsWith('/api/')
    ? asApiAnswer(resolved, event.request.method, pathname)
    : await preloadInPage(resolved);
  const response = await compress(answer, event.request.headers.get('accept-encoding'));
  setSecurityHeaders(response.headers, pathname, env().ATLAS_EMBED_ANCESTORS);
  return response;
};

/** What the framework answers in its own words (no such address, method, origin) takes the API's form. */
function asApiAnswer(response: Response, method: string, pathname: string): Response {
  if (response.status < 400 || response.headers.get('content-type')?.includes('json')) return response;
  if (response.status === 404) {
    return apiError(404, `There is no address ${pathname}. All of them: /api/v1/openapi.json`);
  }
  if (response.status === 405) {
    const allow = response.headers.get('allow') ?? '';
    const refused = apiError(405, `${method} is not possible at ${pathname}. Possible: ${allow}.`);
    if (allow) refused.headers.set('allow', allow);
    return refused;
  }
  if (response.status === 403) {
    return apiError(403, 'A form of another site may not be sent here. Send JSON as application/json.');
  }
  return apiError(
    response.status,
    response.status < 500 ? 'The request could not be read.' : 'The server failed.'
  );
}

/** Logged with its address, never with the query, which holds what a person chose, nor with anything of the person. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status === 404) return { message: `There is no page at ${event.url.pathname}.` };
  if (status < 500) return { message };
  console.error(`${event.request.method} ${event.url.pathname} failed.`, loggable(error));
  return { message: 'Something failed on our side. What you chose is still in the address: try again.' };
};
