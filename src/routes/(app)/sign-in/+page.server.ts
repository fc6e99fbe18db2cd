import { redirect } from '@sveltejs/kit';
import { signInFields } from '#lib/server/accounts/account-fields.ts';
import { openIdName } from '#lib/server/accounts/open-id.ts';
import { signIn, signOut } from '#lib/server/accounts/sign-in.ts';
import { env } from '#lib/server/env.ts';
import { fieldsOf, orFailure, ownAddress } from '#lib/server/page-answers.ts';
import { checkFields } from '#lib/server/read-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  to: ownAddress(url.searchParams.get('to')),
  openId: openIdName(),
  canSignUp: env().ATLAS_SIGN_UP === 'open',
  refused: url.searchParams.get('refused')?.slice(0, 200) ?? null
});

export const actions: Actions = {
  in: async (event) => {
    const fields = await fieldsOf(event.request);
    const { to = null, email = '', password = '' } = fields;
    return orFailure('sign-in', fields, async () => {
      await signIn(event, checkFields(signInFields, { email, password }));
      return redirect(303, ownAddress(to));
    });
  },
  out: async (event) => {
    await signOut(event);
    redirect(303, '/');
  }
};
