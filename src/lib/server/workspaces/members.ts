import { randomUUID } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { hashToken, newToken } from '#lib/server/accounts/token.ts';
import { formatDate } from '#lib/catalog/format-date.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { accounts, invitations, members, workspaces } from '#lib/server/store/schema.ts';
import type { Role } from '#lib/workspaces/role.ts';
import { enter, notFound } from './access.ts';
import type { Acting } from './acting.ts';
import { expiryOf } from './links.ts';
import { note } from './log.ts';

export interface Invitation {
  id: string;
  role: Role;
  expiresAt: string;
}

/** A link by which one person joins. returns  its secret, which is shown only now */
export async function invite(
  acting: Acting,
  workspaceId: string,
  { role, days }: { role: Role; days: number }
): Promise<Invitation & { token: string }> {
  const { workspace } = await enter(acting, workspaceId, 'invite');
  const token = newToken();
  const made = { id: randomUUID(), role, expiresAt: expiryOf(acting.now, days) };
  await acting.db.transaction(async (tx) => {
    await tx
      .insert(invitations)
      .values({ ...made, workspaceId, tokenHash: hashToken(token), createdAt: acting.now });
    const edits = [{ path: 'role', before: undefined, after: role }];
    await note({ ...acting, db: tx }, { workspaceId, action: 'invited', subject: workspace.name, edits });
  });
  return { ...made, expiresAt: made.expiresAt.toISOString(), token };
}

/** Invitations that nobody has taken up yet. */
export async function listInvitations(acting: Acting, workspaceId: string): Promise<Invitation[]> {
  await enter(acting, workspaceId, 'invite');
  const rows = await acting.db
    .select()
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), gt(invitations.expiresAt, acting.now)));
  return rows.map(({ id, role, expiresAt }) => ({ id, role, expiresAt: expiresAt.toISOString() }));
}

export async function endInvitation(acting: Acting, workspaceId: string, id: string): Promise<void> {
  const { workspace } = await enter(acting, workspaceId, 'invite');
  const ended = await acting.db
    .delete(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.workspaceId, workspaceId)))
    .returning();
  if (ended.length === 0) throw new Refusal(404, 'That invitation was taken up or has ended already.');
  await note(acting, { workspaceId, action: 'invitation-ended', subject: workspace.name });
}

/** What an invitation offers. throws  Refusal 404 or 410, with the day it expired */
export async function readInvitation(
  { db, now }: Pick<Acting, 'db' | 'now'>,
  token: string
): Promise<{ id: string; workspace: string; name: string; role: Role }> {
  const [found] = await db
    .select({ invitation: invitations, name: workspaces.name })
    .from(invitations)
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .where(eq(invitations.tokenHash, hashToken(token)));
  if (!found)
    throw new Refusal(
      404,
      'This invitation opens nothing: it was taken up or ended, or a part of it is missing.'
    );
  const { invitation, name } = found;
  if (invitation.expiresAt <= now) {
    const day = formatDate(invitation.expiresAt.toISOString().slice(0, 10));
    throw new Refusal(410, `This invitation expired on ${day}. Ask for a new one.`);
  }
  return { id: invitation.id, workspace: invitation.workspaceId, name, role: invitation.role };
}

/** Joins the workspace of an invitation, which is used up by it. returns  the workspace's id */
export async function join(acting: Acting, token: string): Promise<string> {
  const { id, workspace: workspaceId, name, role } = await readInvitation(acting, token);
  await acting.db.transaction(async (tx) => {
    const used = await tx.delete(invitations).where(eq(invitations.id, id)).returning();
    if (used.length === 0) throw new Refusal(404, 'Somebody else took this invitation up.');
    const joined = await tx
      .insert(members)
      .values({ workspaceId, accountId: acting.account.id, role, joinedAt: acting.now })
      .onConflictDoNothing()
      .returning();
    if (joined.length === 0) throw new Refusal(409, `You are a member of ${name} already.`);
    const edits = [{ path: 'role', before: undefined, after: role }];
    await note({ ...acting, db: tx }, { workspaceId, action: 'joined', subject: acting.account.name, edits });
  });
  return workspaceId;
}

/** Gives a member another role. throws  Refusal 409 when the workspace would be left without an owner */
export async function setRole(
  acting: Acting,
  workspaceId: string,
  accountId: string,
  role: Role
): Promise<void> {
  await enter(acting, workspaceId, 'invite');
  await acting.db.transaction(async (tx) => {
    const inside = { ...acting, db: tx };
    const member = await findMember(inside, workspaceId, accountId);
    if (member.role === role) return;
    if (member.role === 'owner') await keepAnOwner(inside, workspaceId, accountId);
    await tx.update(members).set({ role }).where(isMember(workspaceId, accountId));
    const edits = [{ path: 'role', before: member.role, after: role }];
    await note(inside, { workspaceId, action: 'role-changed', subject: member.name, edits });
  });
}

/** Takes a member out; everybody may leave, owners may take out others. */
export async function removeMember(acting: Acting, workspaceId: string, accountId: string): Promise<void> {
  await enter(acting, workspaceId, accountId === acting.account.id ? 'read' : 'invite');
  await acting.db.transaction(async (tx) => {
    const inside = { ...acting, db: tx };
    const member = await findMember(inside, workspaceId, accountId);
    if (member.role === 'owner') await keepAnOwner(inside, workspaceId, accountId);
    await tx.delete(members).where(isMember(workspaceId, accountId));
    await note(inside, { workspaceId, action: 'left', subject: member.name });
  });
}

const isMember = (workspaceId: string, accountId: string) =>
  and(eq(members.workspaceId, workspaceId), eq(members.accountId, accountId));

async function findMember({ db }: Acting, workspaceId: string, accountId: string) {
  // All rows of the workspace are held: two owners who leave at once would both see the other.
  const held = await db.select().from(members).where(eq(members.workspaceId, workspaceId)).for('update');
  const member = held.find((row) => row.accountId === accountId);
  const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!member || !account) throw notFound('member', accountId);
  return { role: member.role, name: account.name };
}

async function keepAnOwner({ db }: Acting, workspaceId: string, leaving: string): Promise<void> {
  const owners = await db
    .select()
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.role, 'owner')));
  if (owners.some(({ accountId }) => accountId !== leaving)) return;
  throw new Refusal(
    409,
    'A workspace needs an owner. Make somebody else an owner first, or delete the workspace.'
  );
}
