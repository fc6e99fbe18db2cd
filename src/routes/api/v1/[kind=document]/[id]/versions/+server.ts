import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { listVersions } from '#lib/server/workspaces/documents.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params }: RequestEvent) =>
  ownJson({ items: await listVersions(acting, params.kind, params.id) })
);
