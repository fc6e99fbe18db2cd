import type { Database } from '#lib/server/store/database.ts';

/** Somebody who is signed in, and the moment of the request: what every function of a workspace is called with. */
export interface Acting {
  db: Database;
  account: { id: string; name: string };
  now: Date;
}
