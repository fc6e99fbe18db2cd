import { and, desc, eq, lt } from 'drizzle-orm';
import { log } from '#lib/server/store/schema.ts';
import type { Edit } from '#lib/workspaces/edits-between.ts';
import type { LogAction, LogEntry } from '#lib/workspaces/log-entry.ts';
import { enter } from './access.ts';
import type { Acting } from './acting.ts';
import { authorNames } from './author.ts';

export interface Noted {
  workspaceId: string;
  action: LogAction;
  subject: string;
  documentId?: string;
  version?: number;
  why?: string;
  /** A line each; without any, one line that speaks of the whole. */
  edits?: readonly Edit[];
}

const whole: Edit = { path: '', before: undefined, after: undefined };

/** Adds to the log; called inside the transaction that makes the change, so that neither stands without the other. */
export async function note({ db, account, now }: Acting, noted: Noted): Promise<void> {
  const edits = noted.edits && noted.edits.length > 0 ? noted.edits : [whole];
  await db.insert(log).values(
    edits.map(({ path, before, after }) => ({
      workspaceId: noted.workspaceId,
      writtenAt: now,
      authorId: account.id,
      action: noted.action,
      subject: noted.subject,
      documentId: noted.documentId ?? null,
      version: noted.version ?? null,
      path: path.slice(0, 500),
      before: before ?? null,
      after: after ?? null,
      why: noted.why ?? ''
    }))
  );
}

export interface LogAsked {
  /** Only lines of this document. */
  document?: string | undefined;
  /** Only lines with a smaller number: where the page before this one ended. */
  before?: number | undefined;
  atMost: number;
}

/** Lines of the log, the newest first. */
export async function readLog(acting: Acting, workspaceId: string, asked: LogAsked): Promise<LogEntry[]> {
  await enter(acting, workspaceId, 'read');
  const { db } = acting;
  const rows = await db
    .select()
    .from(log)
    .where(
      and(
        eq(log.workspaceId, workspaceId),
        asked.document === undefined ? undefined : eq(log.documentId, asked.document),
        asked.before === undefined ? undefined : lt(log.number, asked.before)
      )
    )
    .orderBy(desc(log.number))
    .limit(asked.atMost);
  const nameOf = await authorNames(
    db,
    rows.map(({ authorId }) => authorId)
  );
  return rows.map((row) => ({
    number: row.number,
    at: row.writtenAt.toISOString(),
    author: nameOf(row.authorId),
    action: row.action,
    subject: row.subject,
    document: row.documentId,
    version: row.version,
    path: row.path,
    before: row.before,
    after: row.after,
    why: row.why
  }));
}
