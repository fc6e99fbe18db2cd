import { and, asc, eq, ne } from 'drizzle-orm';
import { Refusal } from '#lib/server/refusal.ts';
import { accounts, comments, documents, log, members, workspaces } from '#lib/server/store/schema.ts';
import type { Acting } from '#lib/server/workspaces/acting.ts';
import { withContent } from '#lib/server/workspaces/documents.ts';
import { listWorkspaces, type WorkspaceHead } from '#lib/server/workspaces/workspaces.ts';
import type { Database } from '#lib/server/store/database.ts';
import { isPassword } from './password.ts';

/** Everything an account holds and may read: itself, its workspaces with their contents, and what it wrote there. */
export async function ownData(acting: Acting) {
  const { db, account } = acting;
  const [row] = await db.select().from(accounts).where(eq(accounts.id, account.id));
  const heads = await listWorkspaces(acting);
  return {
    format: 'ai-export-atlas/own-data',
    version: 1,
    account: {
      id: account.id,
      name: row?.name,
      email: row?.email,
      createdAt: row?.createdAt.toISOString()
    },
    workspaces: await Promise.all(heads.map((head) => contentsOf(acting, head)))
  };
}

async function contentsOf({ db, account }: Acting, head: WorkspaceHead) {
  const rows = await db
    .select()
    .from(documents)
    .where(eq(documents.workspaceId, head.id))
    .orderBy(asc(documents.kind), asc(documents.name));
  const mine = await db
    .select()
    .from(comments)
    .where(and(eq(comments.workspaceId, head.id), eq(comments.authorId, account.id)));
  const written = await db
    .select()
    .from(log)
    .where(and(eq(log.workspaceId, head.id), eq(log.authorId, account.id)))
    .orderBy(asc(log.number));
  return {
    ...head,
    documents: await Promise.all(rows.map((row) => withContent({ db }, row))),
    commentsByMe: mine.map(({ market, criterion, release, body, writtenAt }) => ({
      market,
      criterion,
      release,
      body,
      at: writtenAt.toISOString()
    })),
    logByMe: written.map(({ writtenAt, action, subject, path, before, after, why }) => ({
      at: writtenAt.toISOString(),
      action,
      subject,
      path,
      before,
      after,
      why
    }))
  };
}

/**
 * Deletes an account, its sessions, and the workspaces in which nobody else is; elsewhere its name becomes
 * "Former member". password  asked for again where the account has one
 * throws  Refusal 409 that names the workspaces which would be left to others without an owner
 */
export async function deleteAccount({ db, account }: Acting, password: string): Promise<void> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, account.id));
  if (row?.passwordHash && !(await isPassword(password, row.passwordHash)))
    throw new Refusal(401, 'That is not your password. Nothing was deleted.', { field: 'password' });
  await db.transaction(async (tx) => {
    const { alone, orphaned } = await whatWouldStay(tx, account.id);
    if (orphaned.length > 0) {
      const names = orphaned.map(({ name }) => `"${name}"`).join(', ');
      throw new Refusal(
        409,
        `${names} would be left without an owner. Make somebody else an owner there first.`
      );
    }
    for (const { id } of alone) await tx.delete(workspaces).where(eq(workspaces.id, id));
    await tx.delete(accounts).where(eq(accounts.id, account.id));
  });
}

async function whatWouldStay(db: Database, accountId: string) {
  const owned = await db
    .select({ id: workspaces.id, name: workspaces.name })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(and(eq(members.accountId, accountId), eq(members.role, 'owner')));
  const alone: typeof owned = [];
  const orphaned: typeof owned = [];
  for (const workspace of owned) {
    const others = await db
      .select({ role: members.role })
      .from(members)
      .where(and(eq(members.workspaceId, workspace.id), ne(members.accountId, accountId)));
    if (others.length === 0) alone.push(workspace);
    else if (!others.some(({ role }) => role === 'owner')) orphaned.push(workspace);
  }
  return { alone, orphaned };
}
