import { z } from 'zod';
import {
  commentFields,
  invitationFields,
  roleFields,
  workspaceFields
} from '#lib/server/workspaces/fields.ts';
import type { Operation, Parameter } from './operation.ts';
import { own } from './own-operation.ts';
import {
  commentSchema,
  doneSchema,
  itemsOf,
  linkSchema,
  logEntrySchema,
  memberSchema,
  workspaceSchema
} from './person-schemas.ts';

const one = '/api/v1/workspaces/{id}';
const member = [403 as const, 404 as const];
const asked = (name: string, description: string): Parameter => ({ name, in: 'query', description });
const logParameters = [
  asked('document', 'Only lines of this strategy or package'),
  asked('before', 'Only lines with a smaller number: the next page')
];

export const workspaceOperations: Operation[] = [
  own('get', '/api/v1/workspaces', 'Workspaces one is a member of.', itemsOf(workspaceSchema)),
  own('post', '/api/v1/workspaces', 'Makes a workspace, with who asks as its owner.', workspaceSchema, {
    created: true,
    body: { schema: workspaceFields }
  }),
  own(
    'get',
    one,
    'A workspace and its members.',
    workspaceSchema.extend({ members: z.array(memberSchema) }),
    {
      errors: member
    }
  ),
  own('patch', one, 'Gives a workspace another name.', workspaceSchema, {
    body: { schema: workspaceFields },
    errors: member
  }),
  own('delete', one, 'Deletes a workspace with all it holds.', doneSchema, { errors: member }),
  own(
    'get',
    `${one}/log`,
    'What was changed by whom and why, the newest first; at most 10,000 lines.',
    itemsOf(logEntrySchema),
    { parameters: logParameters, errors: [400, ...member] }
  ),
  own('get', `${one}/log.csv`, 'The same as CSV.', doneSchema, {
    parameters: logParameters,
    answer: { type: 'text/csv' },
    errors: [400, ...member]
  }),
  own('get', `${one}/comments`, 'What members say of values.', itemsOf(commentSchema), {
    parameters: [asked('market', 'ISO3 code'), asked('criterion', 'Id of a criterion')],
    errors: member
  }),
  own('post', `${one}/comments`, 'Comments on the value of a market by a criterion.', commentSchema, {
    created: true,
    body: { schema: commentFields },
    errors: member
  }),
  own('patch', `${one}/members/{account}`, 'Gives a member another role.', doneSchema, {
    body: { schema: roleFields },
    errors: [409, ...member]
  }),
  own('delete', `${one}/members/{account}`, 'Takes a member out; everybody may leave.', doneSchema, {
    errors: [409, ...member]
  }),
  own('get', `${one}/invitations`, 'Invitations that are still open.', itemsOf(linkSchema), {
    errors: member
  }),
  own('post', `${one}/invitations`, 'Makes a link by which one person joins.', linkSchema, {
    created: true,
    body: { schema: invitationFields },
    errors: member
  }),
  own('delete', `${one}/invitations/{invitation}`, 'Ends an invitation.', doneSchema, { errors: member }),
  own('get', '/api/v1/invitations/{token}', 'What an invitation offers.', doneSchema, { errors: [404, 410] }),
  own('post', '/api/v1/invitations/{token}', 'Joins the workspace of an invitation.', doneSchema, {
    errors: [404, 409, 410]
  })
];
