import { csvAnswer } from '#lib/server/csv-answer.ts';
import { signedIn } from '#lib/server/signed-in.ts';
import { askedLog } from '#lib/server/workspaces/asked-log.ts';
import { readLog } from '#lib/server/workspaces/log.ts';
import { logTable } from '#lib/workspaces/log-table.ts';
import type { RequestEvent } from './$types';

export const GET = signedIn(async (acting, { params, url }: RequestEvent) => {
  const entries = await readLog(acting, params.id, askedLog(url));
  return csvAnswer(logTable(entries), 'log.csv', { 'cache-control': 'private, no-store', vary: 'cookie' });
});
