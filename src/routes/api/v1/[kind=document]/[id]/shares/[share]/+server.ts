import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { endShare } from '#lib/server/workspaces/links.ts';
import type { RequestEvent } from './$types';

export const DELETE = signedIn(async (acting, { params }: RequestEvent) => {
  await endShare(acting, params.kind, params.id, params.share);
  return ownJson({ ended: true });
});
