import type { Store } from './database.ts';
import { migrate } from './migrate.ts';
import { StoreUnavailable } from './store-unavailable.ts';

/** Connects to PostgreSQL 15 or newer. url  postgres://user:password@host:port/database */
export async function openPostgres(url: string): Promise<Store> {
  const [{ default: pg }, { drizzle }] = await Promise.all([
    import('pg'),
    import('drizzle-orm/node-postgres')
  ]);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  // A connection that breaks while nobody uses it is replaced at the next query.
  pool.on('error', () => undefined);
  const db = drizzle({ client: pool });
  try {
    await migrate(db);
  } catch (error) {
    await pool.end();
    const { host, pathname } = new URL(url);
    throw new StoreUnavailable(
      `The database ${pathname.slice(1)} at ${host} cannot be used. Check DATABASE_URL and whether PostgreSQL runs there.`,
      { cause: error }
    );
  }
  return { db, close: () => pool.end() };
}
