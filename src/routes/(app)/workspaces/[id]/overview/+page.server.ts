import { forPage } from '#lib/server/page-answers.ts';
import { listPackageDigests } from '#lib/server/workspaces/package-digests.ts';
import { readWorkspace } from '#lib/server/workspaces/workspaces.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
  forPage(event, async (acting) => ({
    workspace: await readWorkspace(acting, event.params.id),
    packages: await listPackageDigests(acting, event.params.id)
  }));
