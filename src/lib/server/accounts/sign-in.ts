import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { env } from '#lib/server/env.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { dropSession, keepSession, sessionToken } from '#lib/server/signed-in.ts';
import { store } from '#lib/server/store/store.ts';
import type { signInFields, signUpFields } from './account-fields.ts';
import { checkPassword, createAccount, type Account } from './accounts.ts';
import { Attempts } from './attempts.ts';
import { closeSession, openSession } from './sessions.ts';

const quarter = 15 * 60;
const byEmail = new Attempts(10, quarter);
const byAddress = new Attempts(60, quarter);
const signUps = new Attempts(30, 4 * quarter);

type Visit = Pick<RequestEvent, 'cookies' | 'url' | 'getClientAddress'>;

/** Makes an account by password and signs it in. */
export async function signUp(visit: Visit, fields: z.output<typeof signUpFields>): Promise<Account> {
  if (env().ATLAS_SIGN_UP === 'closed')
    throw new Refusal(403, 'Nobody can make an account here. Ask who runs this installation.');
  const now = new Date();
  signUps.count(visit.getClientAddress(), now);
  const account = await createAccount(await store(), fields, now);
  return begin(visit, account, now);
}

/** Signs in by password; too many wrong ones for an address or from one place have to wait. */
export async function signIn(visit: Visit, fields: z.output<typeof signInFields>): Promise<Account> {
  const now = new Date();
  byAddress.count(visit.getClientAddress(), now);
  byEmail.count(fields.email, now);
  const account = await checkPassword(await store(), fields.email, fields.password);
  byEmail.forget(fields.email);
  return begin(visit, account, now);
}

/** Begins a session; one that this browser had before ends. */
export async function begin<Who extends Pick<Account, 'id'>>(
  visit: Pick<Visit, 'cookies' | 'url'>,
  account: Who,
  now: Date
): Promise<Who> {
  await signOut(visit);
  keepSession(visit, await openSession(await store(), account.id, now));
  return account;
}

export async function signOut(visit: Pick<Visit, 'cookies' | 'url'>): Promise<void> {
  const token = sessionToken(visit.cookies);
  if (!token) return;
  await closeSession(await store(), token);
  dropSession(visit);
}
