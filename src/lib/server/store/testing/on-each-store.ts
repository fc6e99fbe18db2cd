import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database, Store } from '../database.ts';
import { openPglite } from '../open-pglite.ts';
import { openPostgres } from '../open-postgres.ts';
import { startCluster, type Cluster } from '../../../../../tests/postgres-cluster.ts';

const opening = 180_000;

/** Runs one suite on the embedded database and on a PostgreSQL of its own; without an installed one that half is skipped. */
export function onEachStore(title: string, suite: (db: () => Database) => void): void {
  const held: { store?: Store; cluster?: Cluster } = {};
  const db = () => {
    if (!held.store) throw new Error('The store is opened before the tests, not while they are listed.');
    return held.store.db;
  };

  describe(`${title} on PGlite`, { timeout: 60_000 }, () => {
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'atlas-store-'));
      held.store = await openPglite(folder);
    }, opening);
    afterAll(async () => {
      await held.store?.close();
      rmSync(folder, { recursive: true });
    });
    suite(db);
  });

  const installed = startCluster();
  describe.skipIf(!installed)(`${title} on PostgreSQL`, { timeout: 60_000 }, () => {
    beforeAll(async () => {
      if (installed) held.store = await openPostgres(installed.url);
    }, opening);
    afterAll(async () => {
      await held.store?.close();
      installed?.stop();
    });
    suite(db);
  });
}
