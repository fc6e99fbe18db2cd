import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { endInvitation } from '#lib/server/workspaces/members.ts';
import type { RequestEvent } from './$types';

export const DELETE = signedIn(async (acting, { params }: RequestEvent) => {
  await endInvitation(acting, params.id, params.invitation);
  return ownJson({ ended: true });
});
