import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { readLog } from '#lib/server/workspaces/log.ts';
import { askedLog } from '#lib/server/workspaces/asked-log.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params, url }: RequestEvent) =>
  ownJson({ items: await readLog(acting, params.id, askedLog(url)) })
);
