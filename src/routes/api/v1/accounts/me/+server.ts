import { z } from 'zod';
import { personName } from '#lib/server/accounts/account-fields.ts';
import { renameAccount } from '#lib/server/accounts/accounts.ts';
import { deleteAccount } from '#lib/server/accounts/own-data.ts';
import { readFields } from '#lib/server/read-fields.ts';
import { dropSession, ownJson, signedIn } from '#lib/server/signed-in.ts';

export const GET = signedIn(async ({ account }) => ownJson(account));

export const PATCH = signedIn(async ({ db, account }, { request }) => {
  const { name } = await readFields(request, z.strictObject({ name: personName }));
  await renameAccount(db, account.id, name);
  return ownJson({ ...account, name });
});

export const DELETE = signedIn(async (acting, event) => {
  const { password } = await readFields(
    event.request,
    z.strictObject({ password: z.string().max(200).default('') })
  );
  await deleteAccount(acting, password);
  dropSession(event);
  return ownJson({ deleted: true });
});
