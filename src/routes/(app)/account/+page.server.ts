import { redirect } from '@sveltejs/kit';
import { personName } from '#lib/server/accounts/account-fields.ts';
import { renameAccount } from '#lib/server/accounts/accounts.ts';
import { deleteAccount } from '#lib/server/accounts/own-data.ts';
import { forForm, forPage } from '#lib/server/page-answers.ts';
import { checkFields } from '#lib/server/read-fields.ts';
import { dropSession } from '#lib/server/signed-in.ts';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
  forPage(event, async () => ({ account: await event.locals.account() }));

export const actions: Actions = {
  rename: (event) =>
    forForm(event, 'rename', async ({ db, account }, { name }) => {
      await renameAccount(db, account.id, checkFields(z.object({ name: personName }), { name }).name);
      return {};
    }),
  delete: (event) =>
    forForm(event, 'delete', async (acting, { password = '' }) => {
      await deleteAccount(acting, password);
      dropSession(event);
      return redirect(303, '/');
    })
};
