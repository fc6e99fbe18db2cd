import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { join, readInvitation } from '#lib/server/workspaces/members.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params }: RequestEvent) => {
  const { name, role } = await readInvitation(acting, params.token);
  return ownJson({ name, role });
});

export const POST = signedIn(async (acting, { params }: RequestEvent) =>
  ownJson({ workspace: await join(acting, params.token) })
);
