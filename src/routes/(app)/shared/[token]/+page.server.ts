import { orError } from '#lib/server/page-answers.ts';
import { store } from '#lib/server/store/store.ts';
import { openShare } from '#lib/server/workspaces/links.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, setHeaders }) =>
  orError(async () => {
    setHeaders({ 'cache-control': 'private, no-store' });
    const { kind, name, shown, content } = await openShare(await store(), params.token, new Date());
    return { kind, name, shown, content };
  });
