import { documentBody, readFields } from '#lib/server/read-fields.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';
import { documentAnswer } from '#lib/server/workspaces/document-answer.ts';
import { createDocument, listDocuments } from '#lib/server/workspaces/documents.ts';
import { newDocumentFields } from '#lib/server/workspaces/fields.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params, url }: RequestEvent) => {
  const workspace = url.searchParams.get('workspace');
  if (!workspace)
    throw new Refusal(400, `Wanted ?workspace=ID: ${params.kind} are listed one workspace at a time.`);
  const trashed = url.searchParams.get('trashed') === '1';
  return ownJson({ items: await listDocuments(acting, workspace, params.kind, trashed) });
});

export const POST = signedIn(async (acting, { params, request }: RequestEvent) => {
  const { workspace, content } = await readFields(request, newDocumentFields, documentBody);
  return documentAnswer(await createDocument(acting, workspace, params.kind, content), 201);
});
