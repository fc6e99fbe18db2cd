import { signUpFields } from '#lib/server/accounts/account-fields.ts';
import { signUp } from '#lib/server/accounts/sign-in.ts';
import { readFields } from '#lib/server/read-fields.ts';
import { answering, ownJson } from '#lib/server/signed-in.ts';

export const POST = answering(async (event) =>
  ownJson(await signUp(event, await readFields(event.request, signUpFields)), { status: 201 })
);
