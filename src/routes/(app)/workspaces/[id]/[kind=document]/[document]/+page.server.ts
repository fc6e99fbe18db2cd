import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { forForm, forPage } from '#lib/server/page-answers.ts';
import { checkFields } from '#lib/server/read-fields.ts';
import { notFound } from '#lib/server/workspaces/access.ts';
import { listVersions, readDocument } from '#lib/server/workspaces/documents.ts';
import { reviewFields, shareFields } from '#lib/server/workspaces/fields.ts';
import { endShare, listShares, shareDocument } from '#lib/server/workspaces/links.ts';
import { readLog } from '#lib/server/workspaces/log.ts';
import { reviewDocument } from '#lib/server/workspaces/save-document.ts';
import { duplicateDocument, setTrashed } from '#lib/server/workspaces/trash.ts';
import { readWorkspace } from '#lib/server/workspaces/workspaces.ts';
import { documentKinds } from '#lib/workspaces/document.ts';
import { may } from '#lib/workspaces/role.ts';
import type { Actions, PageServerLoad } from './$types';

const linesShown = 100;
const asked = z.coerce.number().int().min(1).max(1e9).optional().catch(undefined);

export const load: PageServerLoad = (event) =>
  forPage(event, async (acting) => {
    const { id, kind, document } = event.params;
    const workspace = await readWorkspace(acting, id);
    const version = asked.parse(event.url.searchParams.get('version') ?? undefined);
    const shown = await readDocument(acting, kind, document, version);
    // The address names the workspace too; one that does not fit it is no address of ours.
    if (shown.workspace !== id) throw notFound(documentKinds[kind].one, document);
    return {
      workspace,
      document: shown,
      versions: await listVersions(acting, kind, document),
      shares: may(workspace.role, 'share') ? await listShares(acting, kind, document) : [],
      log: await readLog(acting, id, { document, atMost: linesShown })
    };
  });

export const actions: Actions = {
  review: (event) =>
    forForm(event, 'review', async (acting, { state, why, revision }) => {
      const fields = checkFields(reviewFields, { state, why });
      const { kind, document } = event.params;
      await reviewDocument(acting, kind, document, fields.state, {
        revision: Number(revision),
        why: fields.why
      });
      return {};
    }),
  share: (event) =>
    forForm(event, 'share', async (acting, { days, version }) => {
      const fields = checkFields(shareFields, {
        days: Number(days),
        version: version ? Number(version) : null
      });
      const { token } = await shareDocument(acting, event.params.kind, event.params.document, fields);
      return { link: `${event.url.origin}/shared/${token}` };
    }),
  endShare: (event) =>
    forForm(event, 'share', async (acting, { id = '' }) => {
      await endShare(acting, event.params.kind, event.params.document, id);
      return {};
    }),
  duplicate: (event) =>
    forForm(event, 'more', async (acting) => {
      const { workspace, kind, id } = await duplicateDocument(
        acting,
        event.params.kind,
        event.params.document
      );
      return redirect(303, `/workspaces/${workspace}/${kind}/${id}`);
    }),
  trash: (event) =>
    forForm(event, 'more', async (acting) => {
      await setTrashed(acting, event.params.kind, event.params.document, true);
      return redirect(303, `/workspaces/${event.params.id}`);
    })
};
