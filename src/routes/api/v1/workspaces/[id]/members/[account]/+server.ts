import { readFields } from '#lib/server/read-fields.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { roleFields } from '#lib/server/workspaces/fields.ts';
import { removeMember, setRole } from '#lib/server/workspaces/members.ts';
import type { RequestEvent } from './$types';

export const PATCH = signedIn(async (acting, { params, request }: RequestEvent) => {
  const { role } = await readFields(request, roleFields);
  await setRole(acting, params.id, params.account, role);
  return ownJson({ account: params.account, role });
});

export const DELETE = signedIn(async (acting, { params }: RequestEvent) => {
  await removeMember(acting, params.id, params.account);
  return ownJson({ removed: true });
});
