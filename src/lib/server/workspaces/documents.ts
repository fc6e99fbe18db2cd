import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import { Refusal } from '#lib/server/refusal.ts';
import type { Database } from '#lib/server/store/database.ts';
import { documents, documentVersions } from '#lib/server/store/schema.ts';
import { documentKinds, type DocumentHead, type DocumentKind } from '#lib/workspaces/document.ts';
import type { Json } from '#lib/workspaces/json.ts';
import type { ReviewState } from '#lib/workspaces/review.ts';
import { enter } from './access.ts';
import type { Acting } from './acting.ts';
import { authorNames } from './author.ts';
import { enterDocument, headOf, type DocumentRow } from './document-rows.ts';
import { note } from './log.ts';
import { digestToKeep } from './package-digests.ts';

/** A document with the content of one of its versions. */
export interface Document extends DocumentHead {
  /** The version `content` is of; `version` is the newest. */
  shown: { version: number; state: ReviewState; savedAt: string; savedBy: string; why: string };
  content: Json;
}

/** What a workspace holds of one kind, by name. trashed  what lies in the trash instead */
export function listDocuments(
  acting: Acting,
  workspaceId: string,
  kind: DocumentKind,
  trashed = false
): Promise<DocumentHead[]> {
  return listHeads(
    acting,
    workspaceId,
    eq(documents.kind, kind),
    trashed ? isNotNull(documents.trashedAt) : isNull(documents.trashedAt)
  );
}

/** What a workspace holds of every kind, by name, the trash included. */
export function listEveryDocument(acting: Acting, workspaceId: string): Promise<DocumentHead[]> {
  return listHeads(acting, workspaceId);
}

async function listHeads(acting: Acting, workspaceId: string, ...conditions: SQL[]): Promise<DocumentHead[]> {
  await enter(acting, workspaceId, 'read');
  const rows = await acting.db
    .select()
    .from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), ...conditions))
    .orderBy(asc(documents.name), asc(documents.id));
  const nameOf = await authorNames(
    acting.db,
    rows.map(({ changedBy }) => changedBy)
  );
  return rows.map((row) => headOf(row, nameOf));
}

/** A document; version  the newest when left out. */
export async function readDocument(
  acting: Acting,
  kind: DocumentKind,
  id: string,
  version?: number
): Promise<Document> {
  const row = await enterDocument(acting, kind, id, 'read');
  return withContent(acting, row, version);
}

/** The same for somebody whose right to read was checked elsewhere. throws  Refusal 404 when there is no such version */
export async function withContent(
  { db }: Pick<Acting, 'db'>,
  row: DocumentRow,
  version = row.version
): Promise<Document> {
  const found = await readVersion(db, row, version);
  return documentOf(row, found, await authorNames(db, [row.changedBy, found.savedBy]));
}

type VersionRow = typeof documentVersions.$inferSelect;

/** One version of a document. throws  Refusal 404 when there is none of that number */
export async function readVersion(db: Database, row: DocumentRow, version: number): Promise<VersionRow> {
  const [found] = await db
    .select()
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, row.id), eq(documentVersions.version, version)));
  if (!found) throw new Refusal(404, `"${row.name}" has versions 1 to ${row.version}, not ${version}.`);
  return found;
}

/** Puts a row and one of its versions together as they are told. */
export function documentOf(
  row: DocumentRow,
  shown: Omit<VersionRow, 'documentId' | 'digest'>,
  nameOf: (id: string) => string
): Document {
  const { version, state, savedAt, savedBy, why, content } = shown;
  return {
    ...headOf(row, nameOf),
    shown: { version, state, savedAt: savedAt.toISOString(), savedBy: nameOf(savedBy), why },
    content
  };
}

/** Every version of a document, the newest first, without contents. */
export async function listVersions(
  acting: Acting,
  kind: DocumentKind,
  id: string
): Promise<Document['shown'][]> {
  await enterDocument(acting, kind, id, 'read');
  const { version, state, savedAt, savedBy, why } = documentVersions;
  const rows = await acting.db
    .select({ version, state, savedAt, savedBy, why })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, id))
    .orderBy(desc(version));
  const nameOf = await authorNames(
    acting.db,
    rows.map((row) => row.savedBy)
  );
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString(), savedBy: nameOf(row.savedBy) }));
}

/** Keeps something new. throws  Refusal 400 with every problem when the content is not of its kind */
export async function createDocument(
  acting: Acting,
  workspaceId: string,
  kind: DocumentKind,
  input: unknown
): Promise<Document> {
  await enter(acting, workspaceId, 'edit');
  const { content, name } = readContent(kind, input);
  const row = firstRow(acting, { workspaceId, kind, name });
  await acting.db.transaction(async (tx) => {
    await tx.insert(documents).values(row);
    await tx.insert(documentVersions).values({
      documentId: row.id,
      version: 1,
      content,
      digest: digestToKeep(kind, content),
      state: 'draft',
      savedAt: acting.now,
      savedBy: acting.account.id,
      why: ''
    });
    await note(
      { ...acting, db: tx },
      { workspaceId, action: 'created', subject: name, documentId: row.id, version: 1 }
    );
  });
  return withContent(acting, row);
}

function firstRow(
  { account, now }: Acting,
  { workspaceId, kind, name }: { workspaceId: string; kind: DocumentKind; name: string }
): DocumentRow {
  return {
    id: randomUUID(),
    workspaceId,
    kind,
    name,
    version: 1,
    revision: 1,
    state: 'draft',
    changedAt: now,
    changedBy: account.id,
    trashedAt: null
  };
}

/** Reads what somebody sent to be kept. */
export function readContent(kind: DocumentKind, input: unknown): { content: Json; name: string } {
  const { one, read } = documentKinds[kind];
  const parsed = read(input);
  if (!parsed.ok) throw new Refusal(400, `The content is not a ${one}.`, { problems: parsed.problems });
  // A zero character has no place in a text of PostgreSQL; the content keeps it, as JSON writes it.
  const name = parsed.name.replaceAll('\u0000', '').trim() || `Untitled ${one}`;
  return { content: parsed.content, name };
}
