import {
  bigint,
  customType,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  type PgColumnBuilderBase
} from 'drizzle-orm/pg-core';
import type { PackageDigest } from '#lib/packages/digest.ts';
import type { DocumentKind } from '#lib/workspaces/document.ts';
import type { Json } from '#lib/workspaces/json.ts';
import type { LogAction } from '#lib/workspaces/log-entry.ts';
import type { ReviewState } from '#lib/workspaces/review.ts';
import type { Role } from '#lib/workspaces/role.ts';

// The tables as the code sees them; migrations/*.sql makes them, and schema.test.ts holds the two together.

const moment = (name: string) => timestamp(name, { withTimezone: true }).notNull();
/**
 * JSON as text: nothing is asked of it in SQL, and as `jsonb` a string of digits would come back as a number, and a
 * text with a zero character would not go in at all.
 */
const json = customType<{ data: Json; driverData: string }>({
  dataType: () => 'text',
  toDriver: (data) => JSON.stringify(data),
  fromDriver: (text) => JSON.parse(text) as Json
});
const id = () => text('id').primaryKey();
const table = <Columns extends Record<string, PgColumnBuilderBase>>(name: string, columns: Columns) =>
  pgTable(name, columns);

export const accounts = table('accounts', {
  id: id(),
  name: text('name').notNull(),
  /** Lower case. One password account an address; those of the organization's sign-in are known by `subject`. */
  email: text('email').notNull(),
  passwordHash: text('password_hash'),
  subject: text('subject'),
  createdAt: moment('created_at')
});

export const sessions = table('sessions', {
  /** SHA-256 of the cookie: who reads the table cannot sign in by it. */
  tokenHash: text('token_hash').primaryKey(),
  accountId: text('account_id').notNull(),
  createdAt: moment('created_at'),
  expiresAt: moment('expires_at')
});

export const workspaces = table('workspaces', {
  id: id(),
  name: text('name').notNull(),
  createdAt: moment('created_at')
});

export const members = pgTable(
  'members',
  {
    workspaceId: text('workspace_id').notNull(),
    accountId: text('account_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    joinedAt: moment('joined_at')
  },
  (columns) => [primaryKey({ columns: [columns.workspaceId, columns.accountId] })]
);

export const invitations = table('invitations', {
  id: id(),
  workspaceId: text('workspace_id').notNull(),
  role: text('role').$type<Role>().notNull(),
  tokenHash: text('token_hash').notNull(),
  createdAt: moment('created_at'),
  expiresAt: moment('expires_at')
});

export const documents = table('documents', {
  id: id(),
  workspaceId: text('workspace_id').notNull(),
  kind: text('kind').$type<DocumentKind>().notNull(),
  name: text('name').notNull(),
  version: integer('version').notNull(),
  revision: integer('revision').notNull(),
  state: text('state').$type<ReviewState>().notNull(),
  changedAt: moment('changed_at'),
  changedBy: text('changed_by').notNull(),
  trashedAt: timestamp('trashed_at', { withTimezone: true })
});

export const documentVersions = pgTable(
  'document_versions',
  {
    documentId: text('document_id').notNull(),
    version: integer('version').notNull(),
    content: json('content').notNull(),
    /** Of a package: what a view over many shows of it. Null where none was kept. */
    digest: json('digest').$type<PackageDigest>(),
    state: text('state').$type<ReviewState>().notNull(),
    savedAt: moment('saved_at'),
    savedBy: text('saved_by').notNull(),
    why: text('why').notNull()
  },
  (columns) => [primaryKey({ columns: [columns.documentId, columns.version] })]
);

export const shares = table('shares', {
  id: id(),
  documentId: text('document_id').notNull(),
  /** null = whatever version is the newest when the link is opened. */
  version: integer('version'),
  tokenHash: text('token_hash').notNull(),
  createdAt: moment('created_at'),
  expiresAt: moment('expires_at')
});

export const comments = table('comments', {
  id: id(),
  workspaceId: text('workspace_id').notNull(),
  market: text('market').notNull(),
  criterion: text('criterion').notNull(),
  release: text('release').notNull(),
  body: text('body').notNull(),
  authorId: text('author_id').notNull(),
  writtenAt: moment('written_at')
});

export const log = table('log', {
  number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  workspaceId: text('workspace_id').notNull(),
  writtenAt: moment('written_at'),
  authorId: text('author_id').notNull(),
  action: text('action').$type<LogAction>().notNull(),
  subject: text('subject').notNull(),
  documentId: text('document_id'),
  version: integer('version'),
  path: text('path').notNull(),
  before: json('before'),
  after: json('after'),
  why: text('why').notNull()
});
