import { answering, ownJson } from '#lib/server/signed-in.ts';
import { store } from '#lib/server/store/store.ts';
import { openShare } from '#lib/server/workspaces/links.ts';
import type { RequestEvent } from './$types';

/** Needs no account: the token is what opens it. Nothing but the document itself is told. */
export const GET = answering(async ({ params }: RequestEvent) => {
  const { kind, name, shown, content } = await openShare(await store(), params.token, new Date());
  return ownJson({ kind, name, shown, content });
});
