import { redirect } from '@sveltejs/kit';
import { forForm, forPage } from '#lib/server/page-answers.ts';
import { checkFields } from '#lib/server/read-fields.ts';
import { workspaceFields } from '#lib/server/workspaces/fields.ts';
import { createWorkspace, listWorkspaces } from '#lib/server/workspaces/workspaces.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
  forPage(event, async (acting) => ({ name: acting.account.name, workspaces: await listWorkspaces(acting) }));

export const actions: Actions = {
  default: (event) =>
    forForm(event, 'create', async (acting, { name }) => {
      const { id } = await createWorkspace(acting, checkFields(workspaceFields, { name }).name);
      return redirect(303, `/workspaces/${id}`);
    })
};
