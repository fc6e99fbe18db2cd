import { documentBody, checkFields, readFields, readIfMatch } from '#lib/server/read-fields.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { documentAnswer } from '#lib/server/workspaces/document-answer.ts';
import { readDocument } from '#lib/server/workspaces/documents.ts';
import { saveFields } from '#lib/server/workspaces/fields.ts';
import { saveDocument } from '#lib/server/workspaces/save-document.ts';
import { deleteForever, setTrashed } from '#lib/server/workspaces/trash.ts';
import { z } from 'zod';
import type { RequestEvent } from './$types';

const asked = z.strictObject({ version: z.coerce.number().int().min(1).max(1e9).optional() });

export const GET = signedIn(async (acting, { params, url }: RequestEvent) => {
  const { version } = checkFields(asked, Object.fromEntries(url.searchParams));
  return documentAnswer(await readDocument(acting, params.kind, params.id, version));
});

export const PUT = signedIn(async (acting, { params, request }: RequestEvent) => {
  const revision = readIfMatch(request);
  const { content, why } = await readFields(request, saveFields, documentBody);
  return documentAnswer(await saveDocument(acting, params.kind, params.id, content, { revision, why }));
});

/** Into the trash; with ?forever=1 out of it, for good. */
export const DELETE = signedIn(async (acting, { params, url }: RequestEvent) => {
  if (url.searchParams.get('forever') === '1') await deleteForever(acting, params.kind, params.id);
  else await setTrashed(acting, params.kind, params.id, true);
  return ownJson({ deleted: true });
});
