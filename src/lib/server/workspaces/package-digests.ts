import { and, eq, inArray, isNull } from 'drizzle-orm';
import { digestOf, type PackageDigest } from '#lib/packages/digest.ts';
import type { Draft } from '#lib/packages/draft.ts';
import { migrate } from '#lib/packages/migrate.ts';
import { documents, documentVersions } from '#lib/server/store/schema.ts';
import type { DocumentKind } from '#lib/workspaces/document-kind.ts';
import type { Json } from '#lib/workspaces/json.ts';
import { enter } from './access.ts';
import type { Acting } from './acting.ts';

/** Contents read at a time: a few megabytes. */
const batch = 100;

/** What is kept beside the content of a version, so that a view over many need not read the contents. */
export function digestToKeep(kind: DocumentKind, content: Json): PackageDigest | null {
  return kind === 'packages' ? digestIn(content) : null;
}

/** What every package of a workspace aims at and asks for, by name; those in the trash are left out. */
export async function listPackageDigests(
  acting: Acting,
  workspaceId: string
): Promise<(PackageDigest & { id: string })[]> {
  await enter(acting, workspaceId, 'read');
  const rows = await acting.db
    .select({ id: documents.id, digest: documentVersions.digest })
    .from(documents)
    .innerJoin(documentVersions, isNewest)
    .where(
      and(eq(documents.workspaceId, workspaceId), eq(documents.kind, 'packages'), isNull(documents.trashedAt))
    );
  const kept = rows.flatMap(({ id, digest }) => (digest ? [{ id, ...digest }] : []));
  const without = rows.filter(({ digest }) => digest === null).map(({ id }) => id);
  return [...kept, ...(await readDigests(acting, without))].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1
  );
}

const isNewest = and(
  eq(documentVersions.documentId, documents.id),
  eq(documentVersions.version, documents.version)
);

/** Those of versions that were saved before a digest was kept. */
async function readDigests({ db }: Acting, ids: readonly string[]) {
  const found: (PackageDigest & { id: string })[] = [];
  for (let from = 0; from < ids.length; from += batch) {
    const rows = await db
      .select({ id: documents.id, content: documentVersions.content })
      .from(documents)
      .innerJoin(documentVersions, isNewest)
      .where(inArray(documents.id, ids.slice(from, from + batch)));
    found.push(...rows.map(({ id, content }) => ({ id, ...digestIn(content) })));
  }
  return found;
}

/** The content was checked by the schema of its time when it was saved. */
const digestIn = (content: Json): PackageDigest => digestOf(migrate(content) as Draft);
