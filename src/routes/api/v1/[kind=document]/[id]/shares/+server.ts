import { readFields } from '#lib/server/read-fields.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { shareFields } from '#lib/server/workspaces/fields.ts';
import { listShares, shareDocument } from '#lib/server/workspaces/links.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params }: RequestEvent) =>
  ownJson({ items: await listShares(acting, params.kind, params.id) })
);

export const POST = signedIn(async (acting, { params, request, url }: RequestEvent) => {
  const asked = await readFields(request, shareFields);
  const { token, ...share } = await shareDocument(acting, params.kind, params.id, asked);
  return ownJson({ ...share, token, link: `${url.origin}/shared/${token}` }, { status: 201 });
});
