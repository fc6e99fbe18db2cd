import { join } from 'node:path';
import type { Store } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { StoreUnavailable } from './store-unavailable.ts';

/** Where the embedded database lies in the server's folder. */
export const embeddedIn = (dataDir: string) => join(dataDir, 'store');

/** Opens the database that lives in this process, in a folder of its own below the server's. */
export async function openPglite(dataDir: string): Promise<Store> {
  const free = lockFolder(dataDir);
  process.once('exit', free);
  try {
    const [{ PGlite }, { drizzle }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('drizzle-orm/pglite')
    ]);
    const client = await PGlite.create(embeddedIn(dataDir));
    const db = drizzle({ client });
    await migrate(db);
    return {
      db,
      async close() {
        await client.close();
        free();
        process.off('exit', free);
      }
    };
  } catch (error) {
    free();
    process.off('exit', free);
    throw new StoreUnavailable(`The store in ${dataDir} does not open.`, { cause: error });
  }
}
