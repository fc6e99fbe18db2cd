import { redirect } from '@sveltejs/kit';
import { forForm, forPage } from '#lib/server/page-answers.ts';
import { checkFields } from '#lib/server/read-fields.ts';
import { listEveryDocument } from '#lib/server/workspaces/documents.ts';
import {
  commentFields,
  invitationFields,
  roleFields,
  workspaceFields
} from '#lib/server/workspaces/fields.ts';
import { readLog } from '#lib/server/workspaces/log.ts';
import {
  endInvitation,
  invite,
  listInvitations,
  removeMember,
  setRole
} from '#lib/server/workspaces/members.ts';
import { deleteForever, setTrashed } from '#lib/server/workspaces/trash.ts';
import { addComment, listComments } from '#lib/server/workspaces/comments.ts';
import {
  deleteWorkspace,
  listMembers,
  readWorkspace,
  renameWorkspace
} from '#lib/server/workspaces/workspaces.ts';
import { isDocumentKind, type DocumentKind } from '#lib/workspaces/document-kind.ts';
import { may } from '#lib/workspaces/role.ts';
import type { Actions, PageServerLoad } from './$types';

const linesShown = 50;

export const load: PageServerLoad = (event) =>
  forPage(event, async (acting) => {
    const { id } = event.params;
    const workspace = await readWorkspace(acting, id);
    const kept = await listEveryDocument(acting, id);
    return {
      me: acting.account.id,
      workspace,
      documents: kept.filter(({ trashedAt }) => trashedAt === null),
      trash: kept.filter(({ trashedAt }) => trashedAt !== null),
      members: await listMembers(acting, id),
      invitations: may(workspace.role, 'invite') ? await listInvitations(acting, id) : [],
      comments: await listComments(acting, id, {}),
      log: await readLog(acting, id, { atMost: linesShown })
    };
  });

const kindOf = (text = ''): DocumentKind => (isDocumentKind(text) ? text : 'strategies');

export const actions: Actions = {
  invite: (event) =>
    forForm(event, 'invite', async (acting, { role, days }) => {
      const fields = checkFields(invitationFields, { role, days: Number(days) });
      const { token } = await invite(acting, event.params.id, fields);
      return { link: `${event.url.origin}/invitation/${token}` };
    }),
  endInvitation: (event) =>
    forForm(event, 'invite', async (acting, { id = '' }) => {
      await endInvitation(acting, event.params.id, id);
      return {};
    }),
  role: (event) =>
    forForm(event, 'members', async (acting, { account = '', role }) => {
      await setRole(acting, event.params.id, account, checkFields(roleFields, { role }).role);
      return {};
    }),
  remove: (event) =>
    forForm(event, 'members', async (acting, { account = '' }) => {
      await removeMember(acting, event.params.id, account);
      if (account === acting.account.id) redirect(303, '/workspaces');
      return {};
    }),
  comment: (event) =>
    forForm(event, 'comment', async (acting, { market, criterion, release, body }) => {
      await addComment(
        acting,
        event.params.id,
        checkFields(commentFields, { market, criterion, release, body })
      );
      return {};
    }),
  restore: (event) =>
    forForm(event, 'trash', async (acting, { kind, id = '' }) => {
      await setTrashed(acting, kindOf(kind), id, false);
      return {};
    }),
  forget: (event) =>
    forForm(event, 'trash', async (acting, { kind, id = '' }) => {
      await deleteForever(acting, kindOf(kind), id);
      return {};
    }),
  rename: (event) =>
    forForm(event, 'rename', async (acting, { name }) => {
      await renameWorkspace(acting, event.params.id, checkFields(workspaceFields, { name }).name);
      return {};
    }),
  delete: (event) =>
    forForm(event, 'delete', async (acting) => {
      await deleteWorkspace(acting, event.params.id);
      return redirect(303, '/workspaces');
    })
};
