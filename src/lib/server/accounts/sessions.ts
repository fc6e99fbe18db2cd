import { eq, lt } from 'drizzle-orm';
import type { Database } from '#lib/server/store/database.ts';
import { accounts, sessions } from '#lib/server/store/schema.ts';
import { publicAccount, type Account } from './accounts.ts';
import { hashToken, newToken } from './token.ts';

const days = 30;
export const sessionSeconds = days * 24 * 3600;

/** Begins a session and forgets those that ended. returns  the secret for the cookie, kept nowhere else */
export async function openSession(db: Database, accountId: string, now: Date): Promise<string> {
  const token = newToken();
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
  await db.insert(sessions).values({
    tokenHash: hashToken(token),
    accountId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + sessionSeconds * 1000)
  });
  return token;
}

/** Who the cookie belongs to, or null when its session ended or never was. */
export async function readSession(db: Database, token: string, now: Date): Promise<Account | null> {
  const [found] = await db
    .select({ account: accounts, expiresAt: sessions.expiresAt })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(eq(sessions.tokenHash, hashToken(token)));
  return found && found.expiresAt > now ? publicAccount(found.account) : null;
}

export async function closeSession(db: Database, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)));
}
