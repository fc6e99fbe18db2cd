import { beforeAll, afterAll } from 'vitest';
import type { Database } from '#lib/server/store/database.ts';

/** Lets the endpoints of this suite work on the database of the suite. */
export function answerFrom(db: () => Database): void {
  const held = globalThis as { atlasStore?: Promise<{ db: Database; close(): Promise<void> }> };
  beforeAll(() => {
    held.atlasStore = Promise.resolve({ db: db(), close: () => Promise.resolve() });
  });
  afterAll(() => {
    delete held.atlasStore;
  });
}
