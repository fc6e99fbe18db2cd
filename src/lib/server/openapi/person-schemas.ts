import { z } from 'zod';
import type { Account } from '#lib/server/accounts/accounts.ts';
import type { Document } from '#lib/server/workspaces/documents.ts';
import type { Member, WorkspaceHead } from '#lib/server/workspaces/workspaces.ts';
import type { Comment } from '#lib/server/workspaces/comments.ts';
import { role } from '#lib/server/workspaces/fields.ts';
import { documentKinds, type DocumentHead, type DocumentKind } from '#lib/workspaces/document.ts';
import { logActions, type LogEntry } from '#lib/workspaces/log-entry.ts';
import { reviewStates } from '#lib/workspaces/review.ts';

// What the addresses answer that need a session.

const moment = z.string().describe('ISO 8601, UTC');
const state = z.enum(reviewStates);
const kinds = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];

export const accountSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  by: z.enum(['password', 'openid'])
}) satisfies z.ZodType<Account>;

export const workspaceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: role.describe('Of who asks')
}) satisfies z.ZodType<WorkspaceHead>;

export const memberSchema = z.strictObject({
  account: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  joinedAt: moment
}) satisfies z.ZodType<Member>;

export const headSchema = z.strictObject({
  id: z.string(),
  workspace: z.string(),
  kind: z.enum(kinds),
  name: z.string(),
  version: z.int().describe('Counts contents'),
  revision: z.int().describe('Counts every change; the ETag'),
  state,
  changedAt: moment,
  changedBy: z.string(),
  trashedAt: moment.nullable()
}) satisfies z.ZodType<DocumentHead>;

export const versionSchema = z.strictObject({
  version: z.int(),
  state,
  savedAt: moment,
  savedBy: z.string(),
  why: z.string()
}) satisfies z.ZodType<Document['shown']>;

export const documentSchema = z.strictObject({
  ...headSchema.shape,
  shown: versionSchema.describe('The version whose content this is'),
  content: z.json().describe('A strategy, or a package as "Export draft" writes it')
});

export const linkSchema = z.strictObject({
  id: z.string(),
  expiresAt: moment,
  token: z.string().optional().describe('Only when it is made'),
  link: z.string().optional().describe('Only when it is made'),
  role: role.optional(),
  version: z.int().nullable().optional().describe('null = always the newest')
});

export const commentSchema = z.strictObject({
  id: z.string(),
  market: z.string(),
  criterion: z.string(),
  release: z.string(),
  body: z.string(),
  author: z.string(),
  at: moment
}) satisfies z.ZodType<Comment>;

export const logEntrySchema = z.strictObject({
  number: z.int(),
  at: moment,
  author: z.string(),
  action: z.enum(logActions),
  subject: z.string(),
  document: z.string().nullable(),
  version: z.int().nullable(),
  path: z.string().describe('The field, such as criteria[grid-losses].weight'),
  before: z.json(),
  after: z.json(),
  why: z.string()
}) satisfies z.ZodType<LogEntry>;

export const itemsOf = (schema: z.ZodType) => z.strictObject({ items: z.array(schema) });
export const doneSchema = z.looseObject({}).describe('Done');
