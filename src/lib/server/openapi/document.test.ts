import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lists } from '#lib/server/lists/index.ts';
import { newestReleaseId } from '#lib/server/releases.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { parseStrategy } from '#lib/strategy/schema.ts';
import { documentKinds } from '#lib/workspaces/document.ts';
import { z } from 'zod';
import { describeApi } from './document.ts';
import { exampleAddress } from './operation.ts';
import { operations } from './operations.ts';

const routes = 'src/routes';

/** Addresses of the endpoints on disk that others may rely on, as OpenAPI writes them; `[list]` stands for each list. */
function addressesOnDisk(): string[] {
  return readdirSync(routes, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(api|render)\/.*\+server\.ts$/.test(file))
    .map((file) => `/${file.replace(/\/?\+server\.ts$/, '')}`.replaceAll(/\/\([^)]+\)/g, ''))
    .flatMap((path) =>
      path.includes('[list]') ? Object.keys(lists).map((id) => path.replace('[list]', id)) : [path]
    )
    .flatMap((path) =>
      path.includes('[kind=document]')
        ? Object.keys(documentKinds).map((kind) => path.replace('[kind=document]', kind))
        : [path]
    )
    .map((path) => path.replaceAll(/\[(\w+)\]/g, '{$1}'))
    .toSorted();
}

describe('describeApi(operations)', () => {
  const document = describeApi(operations);

  it('documents every endpoint there is, and none that is not there', () => {
    const documented = Object.keys(document.paths).filter((path) => !path.startsWith('/embed/'));
    expect(documented.toSorted()).toEqual(addressesOnDisk());
  });

  it('gives every operation an id of its own', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((one) => JSON.stringify(one))
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes a strategy by the schema that reads it, wherever one is sent or answered', () => {
    const post = operations.find(({ path, method }) => path === '/api/v1/rank' && method === 'post');
    const described = z.fromJSONSchema(
      z.toJSONSchema(post!.body!.schema, { io: 'input', unrepresentable: 'any' })
    );
    const strategy = defaultStrategy(newestReleaseId());
    const { release: _newest, ...asked } = strategy;
    expect(described.safeParse(asked).success).toBe(true);
    for (const wrong of [
      { missing: 'guess' },
      { scope: {} },
      { luck: 1 },
      { constraints: [{ id: 'mood' }] }
    ]) {
      expect(described.safeParse({ ...asked, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
      expect(parseStrategy({ ...strategy, ...wrong }).ok).toBe(false);
    }
  });

  it('can be written as JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('exampleAddress(operation)', () => {
  it('fills path and query', () => {
    const operation = operations.find(({ path }) => path === '/api/v1/values');
    expect(operation && exampleAddress(operation)).toBe('/api/v1/values?criterion=gdp');
  });
});
