import { redirect } from '@sveltejs/kit';
import { beginOpenId } from '#lib/server/accounts/open-id.ts';
import { orError, ownAddress } from '#lib/server/page-answers.ts';
import type { RequestHandler } from './$types';

const minutes = 10;

export const GET: RequestHandler = async ({ cookies, url }) => {
  const to = ownAddress(url.searchParams.get('to'));
  const { address, visit } = await orError(() => beginOpenId(`${url.origin}/sign-in/openid/callback`, to));
  const secure = url.protocol === 'https:';
  // Lax, not strict: the provider's redirect is what brings it back.
  cookies.set('atlas_openid', JSON.stringify(visit), {
    path: '/sign-in/openid',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: minutes * 60
  });
  redirect(303, address);
};
