import { readFields, readIfMatch } from '#lib/server/read-fields.ts';
import { signedIn } from '#lib/server/signed-in.ts';
import { documentAnswer } from '#lib/server/workspaces/document-answer.ts';
import { reviewFields } from '#lib/server/workspaces/fields.ts';
import { reviewDocument } from '#lib/server/workspaces/save-document.ts';
import type { RequestEvent } from './$types';

export const PUT = signedIn(async (acting, { params, request }: RequestEvent) => {
  const revision = readIfMatch(request);
  const { state, why } = await readFields(request, reviewFields);
  return documentAnswer(await reviewDocument(acting, params.kind, params.id, state, { revision, why }));
});
