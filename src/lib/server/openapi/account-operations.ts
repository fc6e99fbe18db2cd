import { z } from 'zod';
import { signInFields, signUpFields } from '#lib/server/accounts/account-fields.ts';
import type { Operation } from './operation.ts';
import { own } from './own-operation.ts';
import { accountSchema, doneSchema } from './person-schemas.ts';

/** Opens a session; needs none. */
const open = ({ signedIn: _needsNone, ...operation }: Operation): Operation => operation;

export const accountOperations: Operation[] = [
  open(
    own('post', '/api/v1/accounts', 'Makes an account and signs it in by a cookie.', accountSchema, {
      created: true,
      body: { schema: signUpFields },
      errors: [403, 409, 429]
    })
  ),
  own('get', '/api/v1/accounts/me', 'Who is signed in.', accountSchema),
  own('patch', '/api/v1/accounts/me', 'Gives the account another name.', accountSchema, {
    body: { schema: z.strictObject({ name: z.string() }) }
  }),
  own('delete', '/api/v1/accounts/me', 'Deletes the account and what only it can open.', doneSchema, {
    body: { schema: z.strictObject({ password: z.string().optional() }) },
    errors: [409]
  }),
  own('get', '/api/v1/accounts/me/data', 'Everything the account holds, as a file.', doneSchema),
  open(
    own(
      'get',
      '/api/v1/session',
      'Who is signed in, or null.',
      z.strictObject({ account: accountSchema.nullable() })
    )
  ),
  open(
    own('post', '/api/v1/session', 'Signs in by a cookie.', accountSchema, {
      body: { schema: signInFields },
      errors: [429]
    })
  ),
  open(own('delete', '/api/v1/session', 'Signs out.', doneSchema))
];
