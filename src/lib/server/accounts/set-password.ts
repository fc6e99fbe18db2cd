import { and, eq, isNotNull } from 'drizzle-orm';
import { Refusal } from '#lib/server/refusal.ts';
import type { Database } from '#lib/server/store/database.ts';
import { accounts, sessions } from '#lib/server/store/schema.ts';
import type { Account } from './accounts.ts';
import { hashPassword, isPassword } from './password.ts';

/** Gives a password account a new password and ends its sessions. returns  false where no such account is */
export async function setPassword(db: Database, email: string, password: string): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const [changed] = await tx
      .update(accounts)
      .set({ passwordHash })
      .where(and(eq(accounts.email, email), isNotNull(accounts.passwordHash)))
      .returning({ id: accounts.id });
    if (!changed) return false;
    await tx.delete(sessions).where(eq(sessions.accountId, changed.id));
    return true;
  });
}

/** Changes one's own password; every session ends. throws  Refusal 401 when the old one is wrong */
export async function changePassword(
  db: Database,
  { id }: Pick<Account, 'id'>,
  passwords: { old: string; password: string }
): Promise<void> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  if (!row?.passwordHash || !(await isPassword(passwords.old, row.passwordHash)))
    throw new Refusal(401, 'That is not your password. Nothing was changed.', { field: 'old' });
  await setPassword(db, row.email, passwords.password);
}

/** What the operator set for somebody who forgot theirs, as ATLAS_SET_PASSWORD holds it: "name@example.org:password". */
export async function setPasswordAsTold(db: Database, told: string): Promise<string> {
  const at = told.indexOf(':');
  const email = told.slice(0, at).toLowerCase();
  const done = await setPassword(db, email, told.slice(at + 1));
  return done
    ? `ATLAS_SET_PASSWORD: ${email} has the new password, and its sessions ended. Start again without the variable.`
    : `ATLAS_SET_PASSWORD: ${email} has no account with a password here. Nothing was changed.`;
}
