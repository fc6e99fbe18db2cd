import { and, eq, inArray, isNull } from 'drizzle-orm';
import { digestOf, type PackageDigest } from '#lib/packages/digest.ts';
import type { Draft } from '#lib/packages/draft.ts';
import { migrate } from '#lib/packages/migrate.ts';
import { documents, documentVersions } from '#lib/server/store/schema.ts';
import { enter } from './access.ts';
import type { Acting } from './acting.ts';

/** A version is never written again, so what was taken out of one holds for as long as the process lives. */
const known = new Map<string, PackageDigest>();
const mostKnown = 5000;
/** Contents read at a time: a few megabytes. */
const batch = 100;

/** What every package of a workspace aims at and asks for, by name; those in the trash are left out. */
export async function listPackageDigests(
  acting: Acting,
  workspaceId: string
): Promise<(PackageDigest & { id: string })[]> {
  await enter(acting, workspaceId, 'read');
  const heads = await acting.db
    .select({ id: documents.id, version: documents.version })
    .from(documents)
    .where(
      and(eq(documents.workspaceId, workspaceId), eq(documents.kind, 'packages'), isNull(documents.trashedAt))
    );
  const found = new Map<string, PackageDigest>();
  const unread: string[] = [];
  for (const { id, version } of heads) {
    const digest = known.get(keyOf(id, version));
    if (digest) found.set(id, digest);
    else unread.push(id);
  }
  for (let from = 0; from < unread.length; from += batch) {
    for (const row of await readNewest(acting, unread.slice(from, from + batch))) {
      // Checked by the schema of its time when it was saved.
      const digest = digestOf(migrate(row.content) as Draft);
      remember(keyOf(row.id, row.version), digest);
      found.set(row.id, digest);
    }
  }
  return [...found]
    .map(([id, digest]) => ({ id, ...digest }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

const keyOf = (id: string, version: number) => `${id} ${version}`;

function readNewest({ db }: Acting, ids: string[]) {
  return db
    .select({ id: documents.id, version: documents.version, content: documentVersions.content })
    .from(documents)
    .innerJoin(
      documentVersions,
      and(eq(documentVersions.documentId, documents.id), eq(documentVersions.version, documents.version))
    )
    .where(inArray(documents.id, ids));
}

function remember(key: string, digest: PackageDigest): void {
  known.set(key, digest);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
}
