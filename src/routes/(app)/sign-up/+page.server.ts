import { redirect } from '@sveltejs/kit';
import { signUpFields } from '#lib/server/accounts/account-fields.ts';
import { signUp } from '#lib/server/accounts/sign-in.ts';
import { fieldsOf, orFailure, ownAddress } from '#lib/server/page-answers.ts';
import { checkFields } from '#lib/server/read-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ to: ownAddress(url.searchParams.get('to')) });

export const actions: Actions = {
  default: async (event) => {
    const { to = null, name = '', email = '', password = '' } = await fieldsOf(event.request);
    return orFailure('sign-up', async () => {
      await signUp(event, checkFields(signUpFields, { name, email, password }));
      return redirect(303, ownAddress(to));
    });
  }
};
