import { readFields } from '#lib/server/read-fields.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { invitationFields } from '#lib/server/workspaces/fields.ts';
import { invite, listInvitations } from '#lib/server/workspaces/members.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params }: RequestEvent) =>
  ownJson({ items: await listInvitations(acting, params.id) })
);

export const POST = signedIn(async (acting, { params, request, url }: RequestEvent) => {
  const { token, ...invitation } = await invite(
    acting,
    params.id,
    await readFields(request, invitationFields)
  );
  return ownJson({ ...invitation, token, link: `${url.origin}/invitation/${token}` }, { status: 201 });
});
