import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull } from 'drizzle-orm';
import { Refusal } from '#lib/server/refusal.ts';
import type { Database } from '#lib/server/store/database.ts';
import { accounts } from '#lib/server/store/schema.ts';
import { hashPassword, isPassword } from './password.ts';

/** Who is signed in, without anything secret. */
export interface Account {
  id: string;
  name: string;
  email: string;
  /** How they sign in. */
  by: 'password' | 'openid';
}

type Row = typeof accounts.$inferSelect;

export function publicAccount({ id, name, email, passwordHash }: Row): Account {
  return { id, name, email, by: passwordHash === null ? 'openid' : 'password' };
}

/** throws  Refusal 409 when the address has an account already */
export async function createAccount(
  db: Database,
  fields: { name: string; email: string; password: string },
  now: Date
): Promise<Account> {
  const { name, email, password } = fields;
  const made = await db
    .insert(accounts)
    .values({ id: randomUUID(), name, email, passwordHash: await hashPassword(password), createdAt: now })
    .onConflictDoNothing()
    .returning();
  if (!made[0])
    throw new Refusal(409, `${email} has an account already. Sign in instead.`, { field: 'email' });
  return publicAccount(made[0]);
}

/** The account of an address and a password. throws  Refusal 401 that does not say which of the two is wrong */
export async function checkPassword(db: Database, email: string, password: string): Promise<Account> {
  const [found] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.email, email), isNotNull(accounts.passwordHash)));
  const isRight = await isPassword(password, found?.passwordHash ?? null);
  if (!found || !isRight)
    throw new Refusal(401, 'That e-mail address and password do not belong together.', { field: 'password' });
  return publicAccount(found);
}

/** The account of somebody the organization's provider vouches for, made at the first visit. */
export async function accountOfSubject(
  db: Database,
  who: { subject: string; name: string; email: string },
  now: Date
): Promise<Account> {
  const known = { name: who.name, email: who.email };
  const [row] = await db
    .insert(accounts)
    .values({ id: randomUUID(), ...who, createdAt: now })
    .onConflictDoUpdate({ target: accounts.subject, set: known })
    .returning();
  if (!row) throw new Error('The account of the provider was neither found nor made.');
  return publicAccount(row);
}

export async function renameAccount(db: Database, id: string, name: string): Promise<void> {
  await db.update(accounts).set({ name }).where(eq(accounts.id, id));
}
