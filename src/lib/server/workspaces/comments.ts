import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { comments } from '#lib/server/store/schema.ts';
import { enter } from './access.ts';
import type { Acting } from './acting.ts';
import { authorNames } from './author.ts';
import { note } from './log.ts';

/** What a member says of one value: a market's, by a criterion, as a release gives it. */
export interface Comment {
  id: string;
  market: string;
  criterion: string;
  release: string;
  body: string;
  author: string;
  at: string;
}

export type NewComment = Pick<Comment, 'market' | 'criterion' | 'release' | 'body'>;

/** Comments of a workspace, the oldest first; about one market or one value of it where these are given. */
export async function listComments(
  acting: Acting,
  workspaceId: string,
  about: { market?: string | undefined; criterion?: string | undefined }
): Promise<Comment[]> {
  await enter(acting, workspaceId, 'read');
  const rows = await acting.db
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.workspaceId, workspaceId),
        about.market === undefined ? undefined : eq(comments.market, about.market),
        about.criterion === undefined ? undefined : eq(comments.criterion, about.criterion)
      )
    )
    .orderBy(asc(comments.writtenAt), asc(comments.id));
  const nameOf = await authorNames(
    acting.db,
    rows.map(({ authorId }) => authorId)
  );
  return rows.map(({ id, market, criterion, release, body, authorId, writtenAt }) => ({
    id,
    market,
    criterion,
    release,
    body,
    author: nameOf(authorId),
    at: writtenAt.toISOString()
  }));
}

export async function addComment(acting: Acting, workspaceId: string, comment: NewComment): Promise<Comment> {
  await enter(acting, workspaceId, 'comment');
  const { account, now } = acting;
  const id = randomUUID();
  await acting.db.transaction(async (tx) => {
    await tx.insert(comments).values({ id, workspaceId, ...comment, authorId: account.id, writtenAt: now });
    const edits = [{ path: comment.criterion, before: undefined, after: comment.body }];
    await note({ ...acting, db: tx }, { workspaceId, action: 'commented', subject: comment.market, edits });
  });
  return { id, ...comment, author: account.name, at: now.toISOString() };
}
