import { signedIn } from '#lib/server/signed-in.ts';
import { documentAnswer } from '#lib/server/workspaces/document-answer.ts';
import { duplicateDocument } from '#lib/server/workspaces/trash.ts';
import type { RequestEvent } from './$types';

export const POST = signedIn(async (acting, { params }: RequestEvent) =>
  documentAnswer(await duplicateDocument(acting, params.kind, params.id), 201)
);
