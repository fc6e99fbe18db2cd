import { randomUUID } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { hashToken, newToken } from '#lib/server/accounts/token.ts';
import { formatDate } from '#lib/catalog/format-date.ts';
import type { Draft } from '#lib/packages/draft.ts';
import { migrate } from '#lib/packages/migrate.ts';
import { publicCopy } from '#lib/packages/public-copy.ts';
import { Refusal } from '#lib/server/refusal.ts';
import type { Database } from '#lib/server/store/database.ts';
import { asJson } from '#lib/workspaces/json.ts';
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

/**
 * What a shared link opens, for anybody: of a package its public copy, for no link carries what is marked business
 * confidential. throws  Refusal 404 or 410, with the day it expired
 */
export async function openShare(db: Database, token: string, now: Date): Promise<Document> {
  const [opened] = await db
    .select({ share: shares, row: documents })
    .from(shares)
    .innerJoin(documents, eq(documents.id, shares.documentId))
    .where(eq(shares.tokenHash, hashToken(token)));
  if (!opened) throw new Refusal(404, 'This link opens nothing: it was ended, or a part of it is missing.');
  const { share, row } = opened;
  if (share.expiresAt <= now)
    throw new Refusal(
      410,
      `This link expired on ${formatDate(share.expiresAt.toISOString().slice(0, 10))}. Ask for a new one.`
    );
  if (row.trashedAt) throw new Refusal(410, 'What this link opened was put into the trash.');
  const found = await withContent({ db }, row, share.version ?? row.version);
  return row.kind === 'packages' ? asPublic(found) : found;
}

/** The content was checked by the schema of its time when it was saved. */
function asPublic(document: Document): Document {
  const { draft } = publicCopy(migrate(document.content) as Draft);
  return { ...document, name: draft.name, content: asJson(draft) };
}
