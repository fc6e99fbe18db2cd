import { randomUUID } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { hashToken, newToken } from '#lib/server/accounts/token.ts';
import { Refusal } from '#lib/server/refusal.ts';
import type { Database } from '#lib/server/store/database.ts';
import { documents, shares } from '#lib/server/store/schema.ts';
import type { DocumentKind } from '#lib/workspaces/document.ts';
import type { Acting } from './acting.ts';
import { enterDocument } from './document-rows.ts';
import { withContent, type Document } from './documents.ts';
import { note } from './log.ts';

export interface Share {
  id: string;
  /** null = always the newest. */
  version: number | null;
  expiresAt: string;
}

const day = 24 * 3600 * 1000;
export const expiryOf = (now: Date, days: number) => new Date(now.getTime() + days * day);

/** A link by which anybody reads one document until it expires. returns  its secret, which is shown only now */
export async function shareDocument(
  acting: Acting,
  kind: DocumentKind,
  id: string,
  { days, version }: { days: number; version: number | null }
): Promise<Share & { token: string }> {
  const row = await enterDocument(acting, kind, id, 'share');
  if (version !== null && version > row.version)
    throw new Refusal(400, `"${row.name}" has versions 1 to ${row.version}, not ${version}.`);
  const token = newToken();
  const share = { id: randomUUID(), version, expiresAt: expiryOf(acting.now, days) };
  await acting.db.transaction(async (tx) => {
    await tx
      .insert(shares)
      .values({ ...share, documentId: id, tokenHash: hashToken(token), createdAt: acting.now });
    await note(
      { ...acting, db: tx },
      {
        workspaceId: row.workspaceId,
        action: 'shared',
        subject: row.name,
        documentId: id,
        edits: [{ path: 'expires', before: undefined, after: share.expiresAt.toISOString() }]
      }
    );
  });
  return { ...share, expiresAt: share.expiresAt.toISOString(), token };
}

/** Links of a document that still open. */
export async function listShares(acting: Acting, kind: DocumentKind, id: string): Promise<Share[]> {
  await enterDocument(acting, kind, id, 'share');
  const rows = await acting.db
    .select()
    .from(shares)
    .where(and(eq(shares.documentId, id), gt(shares.expiresAt, acting.now)));
  return rows.map(({ id: share, version, expiresAt }) => ({
    id: share,
    version,
    expiresAt: expiresAt.toISOString()
  }));
}

export async function endShare(
  acting: Acting,
  kind: DocumentKind,
  id: string,
  shareId: string
): Promise<void> {
  const row = await enterDocument(acting, kind, id, 'share');
  const ended = await acting.db
    .delete(shares)
    .where(and(eq(shares.id, shareId), eq(shares.documentId, id)))
    .returning();
  if (ended.length === 0) throw new Refusal(404, 'That link has ended already.');
  await note(acting, {
    workspaceId: row.workspaceId,
    action: 'share-ended',
    subject: row.name,
    documentId: id
  });
}

/** What a shared link opens, for anybody. throws  Refusal 404 or 410, with the day it expired */
export async function openShare(db: Database, token: string, now: Date): Promise<Document> {
  const [found] = await db
    .select({ share: shares, row: documents })
    .from(shares)
    .innerJoin(documents, eq(documents.id, shares.documentId))
    .where(eq(shares.tokenHash, hashToken(token)));
  if (!found) throw new Refusal(404, 'This link opens nothing: it was ended, or a part of it is missing.');
  const { share, row } = found;
  if (share.expiresAt <= now)
    throw new Refusal(
      410,
      `This link expired on ${share.expiresAt.toISOString().slice(0, 10)}. Ask for a new one.`
    );
  if (row.trashedAt) throw new Refusal(410, 'What this link opened was put into the trash.');
  return withContent({ db }, row, share.version ?? row.version);
}
