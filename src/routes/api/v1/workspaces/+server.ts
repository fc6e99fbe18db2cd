import { readFields } from '#lib/server/read-fields.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { workspaceFields } from '#lib/server/workspaces/fields.ts';
import { createWorkspace, listWorkspaces } from '#lib/server/workspaces/workspaces.ts';

export const GET = signedIn(async (acting) => ownJson({ items: await listWorkspaces(acting) }));

export const POST = signedIn(async (acting, { request }) => {
  const { name } = await readFields(request, workspaceFields);
  return ownJson(await createWorkspace(acting, name), { status: 201 });
});
