import { signInFields } from '#lib/server/accounts/account-fields.ts';
import { signIn, signOut } from '#lib/server/accounts/sign-in.ts';
import { readFields } from '#lib/server/read-fields.ts';
import { answering, ownJson } from '#lib/server/signed-in.ts';

/** A stranger is an answer here, not a refusal: a page asks before it offers what needs an account. */
export const GET = answering(async ({ locals }) => ownJson({ account: await locals.account() }));

export const POST = answering(async (event) =>
  ownJson(await signIn(event, await readFields(event.request, signInFields)))
);

export const DELETE = answering(async (event) => {
  await signOut(event);
  return ownJson({ signedOut: true });
});
