import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { accounts, members, workspaces } from '#lib/server/store/schema.ts';
import type { Role } from '#lib/workspaces/role.ts';
import { enter } from './access.ts';
import type { Acting } from './acting.ts';
import { note } from './log.ts';

export interface WorkspaceHead {
  id: string;
  name: string;
  /** Of who asks. */
  role: Role;
}
export interface Member {
  account: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: string;
}

/** The workspaces somebody is a member of, by name. */
export async function listWorkspaces({ db, account }: Acting): Promise<WorkspaceHead[]> {
  return db
    .select({ id: workspaces.id, name: workspaces.name, role: members.role })
    .from(workspaces)
    .innerJoin(members, eq(members.workspaceId, workspaces.id))
    .where(eq(members.accountId, account.id))
    .orderBy(asc(workspaces.name), asc(workspaces.id));
}

export async function createWorkspace(acting: Acting, name: string): Promise<WorkspaceHead> {
  const id = randomUUID();
  await acting.db.transaction(async (tx) => {
    await tx.insert(workspaces).values({ id, name, createdAt: acting.now });
    await tx
      .insert(members)
      .values({ workspaceId: id, accountId: acting.account.id, role: 'owner', joinedAt: acting.now });
    await note({ ...acting, db: tx }, { workspaceId: id, action: 'created', subject: name });
  });
  return { id, name, role: 'owner' };
}

export async function readWorkspace(acting: Acting, id: string): Promise<WorkspaceHead> {
  const { workspace, role } = await enter(acting, id, 'read');
  return { id, name: workspace.name, role };
}

export async function renameWorkspace(acting: Acting, id: string, name: string): Promise<void> {
  const { workspace } = await enter(acting, id, 'manage');
  if (workspace.name === name) return;
  await acting.db.transaction(async (tx) => {
    await tx.update(workspaces).set({ name }).where(eq(workspaces.id, id));
    const edits = [{ path: 'name', before: workspace.name, after: name }];
    await note({ ...acting, db: tx }, { workspaceId: id, action: 'renamed', subject: name, edits });
  });
}

/** Deletes a workspace with all it holds, its log included. */
export async function deleteWorkspace(acting: Acting, id: string): Promise<void> {
  await enter(acting, id, 'manage');
  await acting.db.delete(workspaces).where(eq(workspaces.id, id));
}

/** Everybody in a workspace, by name. */
export async function listMembers(acting: Acting, id: string): Promise<Member[]> {
  await enter(acting, id, 'read');
  const rows = await acting.db
    .select({ member: members, name: accounts.name, email: accounts.email })
    .from(members)
    .innerJoin(accounts, eq(accounts.id, members.accountId))
    .where(eq(members.workspaceId, id))
    .orderBy(asc(accounts.name), asc(accounts.id));
  return rows.map(({ member, name, email }) => ({
    account: member.accountId,
    name,
    email,
    role: member.role,
    joinedAt: member.joinedAt.toISOString()
  }));
}
