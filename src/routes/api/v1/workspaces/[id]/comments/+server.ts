import { readFields } from '#lib/server/read-fields.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { addComment, listComments } from '#lib/server/workspaces/comments.ts';
import { commentFields } from '#lib/server/workspaces/fields.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params, url }: RequestEvent) => {
  const about = {
    market: url.searchParams.get('market') ?? undefined,
    criterion: url.searchParams.get('criterion') ?? undefined
  };
  return ownJson({ items: await listComments(acting, params.id, about) });
});

export const POST = signedIn(async (acting, { params, request }: RequestEvent) =>
  ownJson(await addComment(acting, params.id, await readFields(request, commentFields)), { status: 201 })
);
