import { redirect } from '@sveltejs/kit';
import { forForm, forPage } from '#lib/server/page-answers.ts';
import { join, readInvitation } from '#lib/server/workspaces/members.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
  forPage(event, async (acting) => {
    const { name, role } = await readInvitation(acting, event.params.token);
    return { name, role, as: acting.account.name };
  });

export const actions: Actions = {
  default: (event) =>
    forForm(event, 'join', async (acting) =>
      redirect(303, `/workspaces/${await join(acting, event.params.token)}`)
    )
};
