import { z } from 'zod';
import { newDocumentFields, reviewFields, saveFields, shareFields } from '#lib/server/workspaces/fields.ts';
import { documentKinds, type DocumentKind } from '#lib/workspaces/document.ts';
import type { Operation, Parameter } from './operation.ts';
import { own } from './own-operation.ts';
import {
  documentSchema,
  doneSchema,
  headSchema,
  itemsOf,
  linkSchema,
  versionSchema
} from './person-schemas.ts';

const member = [403 as const, 404 as const];
const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag of the document as it was read',
  required: true
};
const write = {
  parameters: [ifMatch],
  errors: [409 as const, 412 as const, 413 as const, 422 as const, 428 as const, ...member]
};
const query = (name: string, description: string): Parameter => ({ name, in: 'query', description });

export const documentOperations: Operation[] = [
  ...(Object.keys(documentKinds) as DocumentKind[]).flatMap(operationsOf),
  {
    path: '/api/v1/shared/{token}',
    method: 'get',
    summary: 'What a shared link opens, for anybody, until it expires.',
    parameters: [{ name: 'token', in: 'path', description: 'The last part of the link' }],
    answer: { type: 'application/json', schema: z.looseObject({}) },
    errors: [404, 410, 503]
  }
];

function operationsOf(kind: DocumentKind): Operation[] {
  const { one: noun } = documentKinds[kind];
  const all: Operation['path'] = `/api/v1/${kind}`;
  const one: Operation['path'] = `${all}/{id}`;
  return [
    own('get', all, `The ${kind} of a workspace.`, itemsOf(headSchema), {
      parameters: [
        { ...query('workspace', 'Id of the workspace'), required: true },
        query('trashed', '1 = what lies in the trash')
      ],
      errors: [400, ...member]
    }),
    own('post', all, `Keeps a ${noun} in a workspace.`, documentSchema, {
      created: true,
      body: { schema: newDocumentFields },
      errors: [413, ...member]
    }),
    own('get', one, `A ${noun}, with its ETag.`, documentSchema, {
      parameters: [query('version', 'An earlier version')],
      errors: [400, 404]
    }),
    own('put', one, `Saves a ${noun} as its next version.`, documentSchema, {
      ...write,
      description:
        'What is reviewed or approved takes a reason, stays under its number, and the next version is a draft.',
      body: { schema: saveFields }
    }),
    own('delete', one, `Puts a ${noun} into the trash.`, doneSchema, {
      parameters: [query('forever', '1 = out of the trash, for good')],
      errors: [409, ...member]
    }),
    own('get', `${one}/versions`, 'Every version, without contents.', itemsOf(versionSchema), {
      errors: [404]
    }),
    own('put', `${one}/review`, 'Moves it between draft, reviewed and approved.', documentSchema, {
      ...write,
      body: { schema: reviewFields }
    }),
    own('post', `${one}/restore`, 'Takes it out of the trash.', documentSchema, { errors: member }),
    own('post', `${one}/duplicate`, 'Makes a copy as a draft of its own.', documentSchema, {
      created: true,
      errors: member
    }),
    own('get', `${one}/shares`, 'Links that still open.', itemsOf(linkSchema), { errors: member }),
    own('post', `${one}/shares`, 'Makes a link that anybody can open until it expires.', linkSchema, {
      created: true,
      body: { schema: shareFields },
      errors: member
    }),
    own('delete', `${one}/shares/{share}`, 'Ends a link.', doneSchema, { errors: member })
  ];
}
