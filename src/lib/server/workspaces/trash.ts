import { eq } from 'drizzle-orm';
import { Refusal } from '#lib/server/refusal.ts';
import { documents } from '#lib/server/store/schema.ts';
import type { DocumentKind } from '#lib/workspaces/document.ts';
import type { Acting } from './acting.ts';
import { enterDocument, touch } from './document-rows.ts';
import { createDocument, readDocument, type Document } from './documents.ts';
import { isRecord } from '#lib/workspaces/json.ts';
import { note } from './log.ts';

/** Puts a document into the trash, or takes it out again. */
export async function setTrashed(
  acting: Acting,
  kind: DocumentKind,
  id: string,
  trashed: boolean
): Promise<void> {
  await acting.db.transaction(async (tx) => {
    const inside = { ...acting, db: tx };
    const row = await enterDocument(inside, kind, id, 'edit', true);
    if ((row.trashedAt !== null) === trashed) return;
    await touch(inside, row, { trashedAt: trashed ? acting.now : null });
    await note(inside, {
      workspaceId: row.workspaceId,
      action: trashed ? 'trashed' : 'restored',
      subject: row.name,
      documentId: id,
      version: row.version
    });
  });
}

/** Deletes what lies in the trash, with all its versions; the log keeps that it was there. */
export async function deleteForever(acting: Acting, kind: DocumentKind, id: string): Promise<void> {
  await acting.db.transaction(async (tx) => {
    const row = await enterDocument({ ...acting, db: tx }, kind, id, 'edit', true);
    if (!row.trashedAt)
      throw new Refusal(409, `"${row.name}" is not in the trash. Only what is there is deleted for good.`);
    await tx.delete(documents).where(eq(documents.id, id));
  });
}

/** A copy of the newest version, as a draft of its own. */
export async function duplicateDocument(acting: Acting, kind: DocumentKind, id: string): Promise<Document> {
  const { workspace, content } = await readDocument(acting, kind, id);
  if (!isRecord(content)) throw new Error(`The content of ${id} is not an object.`);
  const name = `${String(content.name).slice(0, 190)} (copy)`;
  return createDocument(acting, workspace, kind, { ...content, name });
}
