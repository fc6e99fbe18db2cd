import { existsSync } from 'node:fs';
import { setPasswordAsTold } from '#lib/server/accounts/set-password.ts';
import { env } from '#lib/server/env.ts';
import type { Database, Store } from './database.ts';
import { embeddedIn, openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';

// On globalThis: when the development server reloads this module, the folder stays open and locked as it is.
const held = globalThis as { atlasStore?: Promise<Store> };

/**
 * The database of this installation, opened when it is first asked for: a server that only shows maps never opens one.
 * throws  StoreUnavailable; the next call tries again
 */
export async function store(): Promise<Database> {
  held.atlasStore ??= open();
  try {
    return (await held.atlasStore).db;
  } catch (error) {
    delete held.atlasStore;
    throw error;
  }
}

async function open(): Promise<Store> {
  const { DATABASE_URL, ATLAS_DATA_DIR, ATLAS_SET_PASSWORD } = env();
  const opened = await (DATABASE_URL ? openPostgres(DATABASE_URL) : openPglite(ATLAS_DATA_DIR));
  if (ATLAS_SET_PASSWORD) console.log(await setPasswordAsTold(opened.db, ATLAS_SET_PASSWORD));
  return opened;
}

/** Whether the embedded database has yet to lay itself out, which takes seconds, at its first use. */
export function isNewStore(): boolean {
  const { DATABASE_URL, ATLAS_DATA_DIR } = env();
  return !held.atlasStore && !DATABASE_URL && !existsSync(embeddedIn(ATLAS_DATA_DIR));
}
