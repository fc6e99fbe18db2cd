import { redirect } from '@sveltejs/kit';
import { signUpFields } from '#lib/server/accounts/account-fields.ts';
import { signUp } from '#lib/server/accounts/sign-in.ts';
import { fieldsOf, orFailure, ownAddress } from '#lib/server/page-answers.ts';
import { checkFields } from '#lib/server/read-fields.ts';
import { isNewStore } from '#lib/server/store/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  to: ownAddress(url.searchParams.get('to')),
  isNewStore: isNewStore()
});

export const actions: Actions = {
  default: async (event) => {
    const fields = await fieldsOf(event.request);
    const { to = null, name = '', email = '', password = '' } = fields;
    return orFailure('sign-up', fields, async () => {
      await signUp(event, checkFields(signUpFields, { name, email, password }));
      return redirect(303, ownAddress(to));
    });
  }
};
