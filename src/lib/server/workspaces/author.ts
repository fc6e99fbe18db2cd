import { inArray } from 'drizzle-orm';
import type { Database } from '#lib/server/store/database.ts';
import { accounts } from '#lib/server/store/schema.ts';

/** The names of accounts by their ids; who deleted theirs is a former member. */
export async function authorNames(db: Database, ids: readonly string[]): Promise<(id: string) => string> {
  const wanted = [...new Set(ids)];
  const found =
    wanted.length === 0
      ? []
      : await db
          .select({ id: accounts.id, name: accounts.name })
          .from(accounts)
          .where(inArray(accounts.id, wanted));
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? 'Former member';
}
