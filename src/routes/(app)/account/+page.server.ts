import { redirect } from '@sveltejs/kit';
import { newPasswordFields, personName } from '#lib/server/accounts/account-fields.ts';
import { renameAccount } from '#lib/server/accounts/accounts.ts';
import { deleteAccount } from '#lib/server/accounts/own-data.ts';
import { changePassword } from '#lib/server/accounts/set-password.ts';
import { begin } from '#lib/server/accounts/sign-in.ts';
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
  password: (event) =>
    forForm(event, 'password', async ({ db, account, now }, { old = '', password = '' }) => {
      await changePassword(db, account, checkFields(newPasswordFields, { old, password }));
      // Every session ended with the old password; this one goes on.
      await begin(event, account, now);
      return { changed: true };
    }),
  delete: (event) =>
    forForm(event, 'delete', async (acting, { password = '' }) => {
      await deleteAccount(acting, password);
      dropSession(event);
      return redirect(303, '/');
    })
};
