import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { accountOfSubject } from '#lib/server/accounts/accounts.ts';
import { finishOpenId } from '#lib/server/accounts/open-id.ts';
import { begin } from '#lib/server/accounts/sign-in.ts';
import { orError, ownAddress } from '#lib/server/page-answers.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { store } from '#lib/server/store/store.ts';
import type { RequestHandler } from './$types';

const visitFields = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string()
});

export const GET: RequestHandler = async (event) => {
  const kept = event.cookies.get('atlas_openid');
  event.cookies.delete('atlas_openid', { path: '/sign-in/openid' });
  const visit = visitFields.safeParse(readJson(kept));
  if (!visit.success) return refused('This sign-in took too long or began in another browser. Start again.');
  try {
    const person = await finishOpenId(event.url, visit.data);
    const now = new Date();
    await orError(async () => begin(event, await accountOfSubject(await store(), person, now), now));
  } catch (thrown) {
    if (thrown instanceof Refusal) return refused(thrown.message);
    throw thrown;
  }
  redirect(303, ownAddress(visit.data.to));
};

function refused(message: string): never {
  redirect(303, `/sign-in?refused=${encodeURIComponent(message)}`);
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
