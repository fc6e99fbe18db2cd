import { and, eq } from 'drizzle-orm';
import type { Database } from '#lib/server/store/database.ts';
import { documents, members } from '#lib/server/store/schema.ts';
import type { DocumentHead, DocumentKind } from '#lib/workspaces/document.ts';
import type { Action } from '#lib/workspaces/role.ts';
import { allow, notFound } from './access.ts';
import type { Acting } from './acting.ts';
import { documentKinds } from '#lib/workspaces/document.ts';

export type DocumentRow = typeof documents.$inferSelect;

/**
 * The row of a document that who asks may act on.
 * lock  keeps others from changing it until the transaction ends
 */
export async function enterDocument(
  { db, account }: Acting,
  kind: DocumentKind,
  id: string,
  action: Action,
  lock = false
): Promise<DocumentRow> {
  const query = db
    .select({ row: documents, role: members.role })
    .from(documents)
    .innerJoin(members, eq(members.workspaceId, documents.workspaceId))
    .where(and(eq(documents.id, id), eq(documents.kind, kind), eq(members.accountId, account.id)));
  const [found] = await (lock ? query.for('update', { of: documents }) : query);
  if (!found) throw notFound(documentKinds[kind].one, id);
  allow(found.role, action);
  return found.row;
}

export function headOf(row: DocumentRow, nameOf: (id: string) => string): DocumentHead {
  return {
    id: row.id,
    workspace: row.workspaceId,
    kind: row.kind,
    name: row.name,
    version: row.version,
    revision: row.revision,
    state: row.state,
    changedAt: row.changedAt.toISOString(),
    changedBy: nameOf(row.changedBy),
    trashedAt: row.trashedAt?.toISOString() ?? null
  };
}

/**
 * Writes what changed of the row itself; every change makes the revision, and so the ETag, another one.
 * returns  the row as it is now
 */
export async function touch(
  { db, account, now }: { db: Database; account: { id: string }; now: Date },
  row: DocumentRow,
  change: Partial<Pick<DocumentRow, 'name' | 'version' | 'state' | 'trashedAt'>>
): Promise<DocumentRow> {
  const changed = { ...change, revision: row.revision + 1, changedAt: now, changedBy: account.id };
  await db.update(documents).set(changed).where(eq(documents.id, row.id));
  return { ...row, ...changed };
}
