import { and, eq } from 'drizzle-orm';
import { Refusal } from '#lib/server/refusal.ts';
import { members, workspaces } from '#lib/server/store/schema.ts';
import { may, type Action, type Role } from '#lib/workspaces/role.ts';
import type { Acting } from './acting.ts';

/** The same words for what is not there and for what is somebody else's: an id that was guessed tells nothing. */
export function notFound(kind: string, id: string): Refusal {
  return new Refusal(404, `There is no ${kind} "${id.slice(0, 60)}" that you can see.`);
}

/**
 * The workspace and the role of who asks; every function that touches a workspace begins here.
 * throws  Refusal 404 to a stranger, 403 to a member whose role may not do it
 */
export async function enter(
  { db, account }: Acting,
  workspaceId: string,
  action: Action
): Promise<{ workspace: typeof workspaces.$inferSelect; role: Role }> {
  const [found] = await db
    .select({ workspace: workspaces, role: members.role })
    .from(workspaces)
    .innerJoin(members, eq(members.workspaceId, workspaces.id))
    .where(and(eq(workspaces.id, workspaceId), eq(members.accountId, account.id)));
  if (!found) throw notFound('workspace', workspaceId);
  allow(found.role, action);
  return found;
}

/** throws  Refusal 403 when the role may not do it */
export function allow(role: Role, action: Action): void {
  if (may(role, action)) return;
  throw new Refusal(403, `You are a${/^[aeo]/.test(role) ? 'n' : ''} ${role} here: ${refused[action]}.`);
}

const refused: Record<Action, string> = {
  read: 'this is not for you to read',
  comment: 'only owners, editors and reviewers comment',
  edit: 'only owners and editors save, trash and restore',
  share: 'only owners and editors share',
  review: 'only owners and reviewers change what is reviewed or approved',
  invite: 'only owners invite and change members',
  manage: 'only owners rename or delete the workspace'
};
