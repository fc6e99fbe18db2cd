/** What a member may be in a workspace, the most trusted first. */
export const roles = ['owner', 'editor', 'reviewer', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** Everything that can be done in a workspace. */
export const actions = ['read', 'comment', 'edit', 'share', 'review', 'invite', 'manage'] as const;
export type Action = (typeof actions)[number];

const allowed: Record<Role, readonly Action[]> = {
  owner: actions,
  editor: ['read', 'comment', 'edit', 'share'],
  reviewer: ['read', 'comment', 'review'],
  viewer: ['read']
};

/** Says whether a role may do something; the one place that decides it, for the server and for what a page offers. */
export function may(role: Role, action: Action): boolean {
  return allowed[role].includes(action);
}

/** A role in a few words, for those who hand it out. */
export const roleWords: Record<Role, string> = {
  owner: 'everything, members included',
  editor: 'saves, shares and comments',
  reviewer: 'reviews, approves and comments',
  viewer: 'reads'
};
