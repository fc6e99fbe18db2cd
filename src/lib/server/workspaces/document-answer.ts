import { ownJson } from '#lib/server/signed-in.ts';
import type { Document } from './documents.ts';

/** A document with the ETag that a later save must bring back. */
export function documentAnswer(document: Document, status = 200): Response {
  return ownJson(document, { status, headers: { etag: `"${document.revision}"` } });
}
