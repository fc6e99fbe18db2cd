import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { apiError } from './api-error.ts';
import type { Account } from './accounts/accounts.ts';
import { readSession, sessionSeconds } from './accounts/sessions.ts';
import { loggable } from './loggable.ts';
import { Refusal } from './refusal.ts';
import { storeProblem } from './store/store-problem.ts';
import { store } from './store/store.ts';
import type { Acting } from './workspaces/acting.ts';

export const sessionCookie = 'atlas_session';

/** Reads once a request who sent it, and opens the store only for somebody who brings a cookie. */
export function accountReader(cookies: Cookies): () => Promise<Account | null> {
  let read: Promise<Account | null> | undefined;
  return () => {
    const token = cookies.get(sessionCookie);
    read ??= token ? store().then((db) => readSession(db, token, new Date())) : Promise.resolve(null);
    return read;
  };
}

export const sessionToken = (cookies: Cookies) => cookies.get(sessionCookie);

/** Puts a session into the browser: out of reach of scripts and of forms on other sites. */
export function keepSession({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>, token: string): void {
  const secure = url.protocol === 'https:';
  cookies.set(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: sessionSeconds
  });
}

export function dropSession({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): void {
  cookies.delete(sessionCookie, { path: '/', secure: url.protocol === 'https:' });
}

/** Who asks, with the store and the time. throws  Refusal 401 to a stranger */
export async function actingIn({ locals }: Pick<RequestEvent, 'locals'>): Promise<Acting> {
  const account = await locals.account();
  if (!account) throw new Refusal(401, 'Sign in first: this belongs to a workspace.');
  return { db: await store(), account, now: new Date() };
}

/** An address of the API that may refuse: what is refused becomes the error the API answers everywhere. */
export function answering<Event extends RequestEvent>(
  handle: (event: Event) => Promise<Response>
): (event: Event) => Promise<Response> {
  return async (event) => {
    try {
      refuseForeignOrigin(event);
      return await handle(event);
    } catch (error) {
      return refusalAnswer(error);
    }
  };
}

/** The same for somebody who must be signed in. */
export function signedIn<Event extends RequestEvent>(
  handle: (acting: Acting, event: Event) => Promise<Response>
): (event: Event) => Promise<Response> {
  return answering(async (event) => handle(await actingIn(event), event));
}

/** JSON that is one person's own: no cache on the way keeps it. */
export function ownJson(
  data: unknown,
  init: { status?: number; headers?: Record<string, string> } = {}
): Response {
  return Response.json(data, {
    ...init,
    headers: { 'cache-control': 'private, no-store', vary: 'cookie', ...init.headers }
  });
}

/** The cookie stays away from other sites by itself; this holds where the browser is told otherwise. */
function refuseForeignOrigin({ request, url }: RequestEvent): void {
  const origin = request.headers.get('origin');
  if (request.method === 'GET' || request.method === 'HEAD' || origin === null || origin === url.origin)
    return;
  throw new Refusal(403, 'A page of another site may not do this in your name.');
}

function refusalAnswer(error: unknown): Response {
  if (error instanceof Refusal) {
    const { retryAfter, field, problems, current } = error.detail;
    const named = problems ?? (field ? [{ path: field, message: error.message }] : undefined);
    const answer = apiError(error.status, error.message, {
      ...(named && { problems: named }),
      ...(current !== undefined && { current })
    });
    if (retryAfter !== undefined) answer.headers.set('retry-after', String(retryAfter));
    return answer;
  }
  const problem = storeProblem(error);
  if (problem === undefined) throw error;
  console.error('The store cannot be used.', loggable(error));
  return apiError(503, problem);
}
