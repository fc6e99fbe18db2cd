import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** PGlite and PostgreSQL alike, and a transaction of either. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

export interface Store {
  db: Database;
  close(): Promise<void>;
}
