import { readFields } from '#lib/server/read-fields.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { workspaceFields } from '#lib/server/workspaces/fields.ts';
import {
  deleteWorkspace,
  listMembers,
  readWorkspace,
  renameWorkspace
} from '#lib/server/workspaces/workspaces.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params }: RequestEvent) =>
  ownJson({ ...(await readWorkspace(acting, params.id)), members: await listMembers(acting, params.id) })
);

export const PATCH = signedIn(async (acting, { params, request }: RequestEvent) => {
  const { name } = await readFields(request, workspaceFields);
  await renameWorkspace(acting, params.id, name);
  return ownJson(await readWorkspace(acting, params.id));
});

export const DELETE = signedIn(async (acting, { params }: RequestEvent) => {
  await deleteWorkspace(acting, params.id);
  return ownJson({ deleted: true });
});
