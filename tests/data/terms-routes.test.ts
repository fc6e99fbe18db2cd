// CRI-07: every address of the server is asked, and no answer holds a value that its source does not let be passed on.
import type { RequestHandler } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '#lib/downloads/csv.ts';
import { loadRelease, releaseIds } from '#lib/server/releases.ts';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { presetStrategy } from '#lib/strategy/presets.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { boundValues, leaksIn } from './bound-values.ts';
import { release } from './newest-release.ts';

const handlers = import.meta.glob<Record<'GET' | 'POST', RequestHandler>>('/src/routes/**/+server.ts');
const pages = import.meta.glob<{ load: (event: object) => Promise<unknown> }>(
  '/src/routes/embed/**/+page.server.ts'
);

const bound = boundValues(release);
const boundIds = [...new Set(bound.map(({ id }) => id))];

/** Weighs every criterion, and holds every bound one to a floor that no market reaches, so that reasons are written. */
const strategy: Strategy = {
  ...presetStrategy('balanced', release.id),
  criteria: release.criteria.map(({ id }) => ({ id, weight: 1 })),
  constraints: boundIds
    .filter((id) => !id.includes('.'))
    .map((id) => ({ id: 'minimum', criterion: id, value: 1e14 }))
};
/** The same without constraints, so that markets are ranked. */
const open: Strategy = { ...strategy, constraints: [] };
const codes = [strategy, open].map((one) => {
  const encoded = encodeLink(one);
  if (!encoded.ok) throw new Error('The strategy of this test is too large for a link.');
  return encoded.code;
});
const lists = ['criteria', 'countries', 'blocs', 'sources', 'observations', 'utilities', 'dictionary'];

interface Walk {
  params?: Record<string, string>[];
  queries?: string[];
}

/** How each address is asked, by its file; one that is not here fails the test below. */
const walks: Record<string, Walk> = {
  'api/v1/[list]': { params: lists.map((list) => ({ list })) },
  'api/v1/[list].csv': { params: lists.map((list) => ({ list })) },
  'api/v1/openapi.json': {},
  'api/v1/rank': { queries: codes.flatMap((code) => [`s=${code}`, `s=${code}&format=csv`]) },
  'api/v1/rank.csv': { queries: codes.map((code) => `s=${code}`) },
  'api/v1/releases': {},
  'api/v1/releases.csv': {},
  'api/v1/releases/[release]': { params: releaseIds().map((id) => ({ release: id })) },
  'api/v1/releases/[release]/changes': {
    params: [{ release: release.id }],
    queries: releaseIds().map((id) => `against=${id}`)
  },
  'api/v1/values': { queries: Object.keys(release.values).map((id) => `criterion=${id}`) },
  'api/v1/values.csv': { queries: Object.keys(release.values).map((id) => `criterion=${id}`) },
  'render/map.svg': { queries: [`s=${codes[1]}`] }
};

/** What is not walked, and why it need not be. */
const apart: Record<string, string> = {
  'api/v1/countries/[iso3]': 'one market at a time, as its panel shows it: contract and methodology allow it',
  'api/v1/decide': 'answers with the numbers of its caller alone',
  'api/v1/robustness': 'answers with shares of trials; its form, held by a test, has no place for a value',
  'boundaries/[sha].json': 'boundaries hold no value of a criterion'
};

/** What people sign in to and keep: strategies, packages and words of their own, in a store with no place for a value. */
const kept =
  /^(\(app\)\/sign-in|api\/v1\/(\[kind=document\]|accounts|invitations|session|shared|workspaces))(\/|$)/;

const nameOf = (file: string) => file.replace('/src/routes/', '').replace(/\/\+(page\.)?server\.ts$/, '');

async function ask(file: string, params: Record<string, string>, query: string): Promise<string> {
  const { GET } = await handlers[file]!();
  const path = nameOf(file).replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
  const url = new URL(`http://localhost/${path}?${query}`);
  const event = { params, url, request: new Request(url), setHeaders: () => {} };
  const response = await GET(event as never);
  const text = await response.text();
  expect(response.status, `${path} ${text.slice(0, 200)}`).toBe(200);
  return text;
}

describe('values of terms class B', () => {
  test('are many enough for the scan to mean something', () => {
    expect(bound.length).toBeGreaterThan(1000);
    expect(boundIds.length).toBeGreaterThan(8);
  });

  const asked = Object.keys(handlers).filter((file) => !kept.test(nameOf(file)));
  test.each(asked.map((file) => [nameOf(file), file]))(
    'are not in %s',
    async (name, file) => {
      const walk = walks[name];
      if (!walk) {
        expect(apart, `Say how ${name} is asked, or why it need not be.`).toHaveProperty([name]);
        return;
      }
      for (const params of walk.params ?? [{}]) {
        for (const query of walk.queries ?? ['']) {
          const leaks = leaksIn(await ask(file, params, query), bound);
          expect(leaks, `${name} ${JSON.stringify(params)} ${query.slice(0, 40)}`).toEqual([]);
        }
      }
    },
    60_000
  );

  test('are not in what an embed is drawn from', async () => {
    for (const [file, open] of Object.entries(pages)) {
      const { load } = await open();
      const url = new URL(`http://localhost/${nameOf(file)}?s=${codes[1]}`);
      expect(leaksIn(JSON.stringify(await load({ url, setHeaders: () => {} })), bound)).toEqual([]);
    }
  });
});

describe('the scan', { timeout: 60_000 }, () => {
  test('finds the values where one market is shown in full', async () => {
    const file = Object.keys(handlers).find((name) => name.includes('countries/[iso3]'))!;
    const own = bound.filter(({ iso3 }) => iso3 === 'KEN');
    expect(own.length).toBeGreaterThan(5);
    expect(leaksIn(await ask(file, { iso3: 'KEN' }, ''), bound)).toEqual(own);
  });

  test('finds one in a table, in a picture, and under a market’s code', async () => {
    const [one] = bound;
    const { iso3 = '', printed = '' } = one ?? {};
    const table = writeCsv({
      columns: ['iso3', 'value'],
      rows: [
        ['ZZZ', 1],
        [iso3, Number(printed)]
      ]
    });
    const { values } = await loadRelease();
    expect(leaksIn(table, bound)).toContainEqual(one);
    expect(leaksIn(`<text>${printed}</text>`, bound)).toContainEqual(one);
    expect(leaksIn(JSON.stringify({ values }), bound)).toEqual(expect.arrayContaining(bound));
  });
});
