import { z } from 'zod';
import { newestReleaseId } from '#lib/server/releases.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { countryOperations } from './country-operations.ts';
import { decideOperation } from './decide-operation.ts';
import { listOperations } from './list-operations.ts';
import type { Operation } from './operation.ts';
import { rankOperations } from './rank-operations.ts';
import { releaseOperations } from './release-operations.ts';
import { robustnessOperations } from './robustness-operations.ts';
import { viewOperations } from './view-operations.ts';
import { workspaceOperations } from './workspace-operations.ts';
import { documentOperations } from './document-operations.ts';
import { accountOperations } from './account-operations.ts';

/** Every address that programs and other pages may rely on. */
export const operations: Operation[] = [
  ...listOperations,
  ...releaseOperations(newestReleaseId()),
  ...countryOperations,
  ...rankOperations(defaultStrategy(newestReleaseId())),
  ...robustnessOperations(defaultStrategy(newestReleaseId())),
  decideOperation,
  ...viewOperations,
  ...accountOperations,
  ...workspaceOperations,
  ...documentOperations,
  {
    path: '/api/v1/openapi.json',
    method: 'get',
    summary: 'This document.',
    parameters: [],
    answer: { type: 'application/json', schema: z.looseObject({ openapi: z.string() }) },
    errors: []
  }
];
