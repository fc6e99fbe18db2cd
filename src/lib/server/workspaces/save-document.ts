import { and, eq } from 'drizzle-orm';
import { Refusal } from '#lib/server/refusal.ts';
import { documentVersions } from '#lib/server/store/schema.ts';
import type { DocumentKind } from '#lib/workspaces/document-kind.ts';
import { editsBetween } from '#lib/workspaces/edits-between.ts';
import { needsReason, type ReviewState } from '#lib/workspaces/review.ts';
import { withStampsOf } from '#lib/workspaces/stamps.ts';
import type { Acting } from './acting.ts';
import { enterDocument, touch, type DocumentRow } from './document-rows.ts';
import {
  documentOf,
  readContent,
  readDocument,
  readVersion,
  withContent,
  type Document
} from './documents.ts';
import { note } from './log.ts';
import { digestToKeep } from './package-digests.ts';

export interface Change {
  /** The revision that who saves had before them. */
  revision: number;
  /** In a sentence; must be there once the document is reviewed or approved. */
  why: string;
}

/**
 * Keeps a changed content as the next version, and what changed in the log. A reviewed or approved version stays as
 * it is, under its number; the next one is a draft again. A content that is the same makes no version.
 * throws  Refusal 412 with the current document when somebody was faster, 422 when a reason is missing
 */
export async function saveDocument(
  acting: Acting,
  kind: DocumentKind,
  id: string,
  input: unknown,
  change: Change
): Promise<Document> {
  const { content, name } = readContent(kind, input);
  return acting.db.transaction(async (tx) => {
    const inside = { ...acting, db: tx };
    const row = await enterDocument(inside, kind, id, 'edit', true);
    await refuseStale(inside, row, change);
    const current = await readVersion(tx, row, row.version);
    const edits = editsBetween(current.content, withStampsOf(kind, content, current.content));
    if (edits.length === 0) return withContent(inside, row);
    if (needsReason(row.state) && change.why === '') {
      throw new Refusal(422, `"${row.name}" is ${row.state}. Say in a sentence why it changes.`, {
        field: 'why'
      });
    }
    const saved = {
      version: row.version + 1,
      content,
      state: 'draft' as const,
      savedAt: acting.now,
      savedBy: acting.account.id,
      why: change.why
    };
    const { version, state } = saved;
    await tx
      .insert(documentVersions)
      .values({ documentId: id, ...saved, digest: digestToKeep(kind, content) });
    const changed = await touch(inside, row, { name, version, state });
    await note(inside, {
      workspaceId: row.workspaceId,
      action: 'changed',
      subject: name,
      documentId: id,
      version,
      why: change.why,
      edits
    });
    // Nobody else's name is in it: who saved is who asks.
    return documentOf(changed, saved, () => acting.account.name);
  });
}

/** Moves a document between draft, reviewed and approved. why  needed where the state goes back to draft */
export async function reviewDocument(
  acting: Acting,
  kind: DocumentKind,
  id: string,
  state: ReviewState,
  change: Change
): Promise<Document> {
  await acting.db.transaction(async (tx) => {
    const inside = { ...acting, db: tx };
    const row = await enterDocument(inside, kind, id, 'review', true);
    await refuseStale(inside, row, change);
    if (row.state === state) return;
    if (state === 'draft' && change.why === '')
      throw new Refusal(422, `"${row.name}" is ${row.state}. Say in a sentence why it goes back to draft.`, {
        field: 'why'
      });
    await touch(inside, row, { state });
    await markVersion(inside, row, state);
    await note(inside, {
      workspaceId: row.workspaceId,
      action: 'reviewed',
      subject: row.name,
      documentId: id,
      version: row.version,
      why: change.why,
      edits: [{ path: 'state', before: row.state, after: state }]
    });
  });
  return readDocument(acting, kind, id);
}

async function markVersion({ db }: Acting, row: DocumentRow, state: ReviewState): Promise<void> {
  await db
    .update(documentVersions)
    .set({ state })
    .where(and(eq(documentVersions.documentId, row.id), eq(documentVersions.version, row.version)));
}

async function refuseStale(acting: Acting, row: DocumentRow, { revision }: Change): Promise<void> {
  if (row.trashedAt) throw new Refusal(409, `"${row.name}" is in the trash. Restore it first.`);
  if (row.revision === revision) return;
  const current = await withContent(acting, row);
  throw new Refusal(
    412,
    `${current.changedBy} changed "${row.name}" since you opened it. Nothing was saved: compare, merge and save again.`,
    { current }
  );
}
