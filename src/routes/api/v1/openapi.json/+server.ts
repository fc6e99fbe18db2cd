import { describeApi } from '#lib/server/openapi/document.ts';
import { operations } from '#lib/server/openapi/operations.ts';
import type { RequestHandler } from './$types';

const document = describeApi(operations);

export const GET: RequestHandler = () =>
  Response.json(document, { headers: { 'cache-control': 'no-cache' } });
