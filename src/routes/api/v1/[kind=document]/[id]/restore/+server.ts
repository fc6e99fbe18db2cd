import { signedIn } from '#lib/server/signed-in.ts';
import { documentAnswer } from '#lib/server/workspaces/document-answer.ts';
import { readDocument } from '#lib/server/workspaces/documents.ts';
import { setTrashed } from '#lib/server/workspaces/trash.ts';
import type { RequestEvent } from './$types';

export const POST = signedIn(async (acting, { params }: RequestEvent) => {
  await setTrashed(acting, params.kind, params.id, false);
  return documentAnswer(await readDocument(acting, params.kind, params.id));
});
