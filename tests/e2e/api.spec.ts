import { expect, test, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';

interface Described {
  parameters: { name: string; in: string; example?: string }[];
  requestBody?: { content: { 'application/json': { example?: unknown } } };
  security?: unknown;
  responses: { 200: { content: Record<string, { schema: Parameters<typeof z.fromJSONSchema>[0] }> } };
}

async function getJson(request: APIRequestContext, address: string, status = 200) {
  const response = await request.get(address);
  expect(response.status(), `${address}: ${await response.text()}`).toBe(status);
  expect(response.headers()['content-type']).toContain('application/json');
  return response.json();
}

function exampleAddress(path: string, { parameters }: Described): string {
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: place, example } of parameters) {
    if (example === undefined) continue;
    if (place === 'path') address = address.replace(`{${name}}`, example);
    else query.set(name, example);
  }
  return query.size > 0 ? `${address}?${query}` : address;
}

test('every documented operation answers its example in the form the document states', async ({
  request
}) => {
  const { paths } = await getJson(request, '/api/v1/openapi.json');
  for (const [path, methods] of Object.entries<Record<string, Described>>(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const address = exampleAddress(path, operation);
      const body = operation.requestBody?.content['application/json'];
      const data = body?.example;
      if (operation.security) {
        const stranger = await request.fetch(address, { method });
        expect(stranger.status(), `${method} ${address} without a session`).toBe(401);
        continue;
      }
      // Without an example, trying it would leave something behind.
      if (address.includes('{') || (body && data === undefined)) continue;
      const response = await request.fetch(address, { method, ...(data !== undefined && { data }) });
      expect(response.status(), `${method} ${address}: ${(await response.text()).slice(0, 300)}`).toBe(200);
      const [type = '', content] = Object.entries(operation.responses[200].content)[0] ?? [];
      expect(response.headers()['content-type'], address).toContain(type);
      if (type !== 'application/json' || !content) continue;
      const parsed = z.fromJSONSchema(content.schema).safeParse(await response.json());
      expect(
        parsed.success,
        `${method} ${address}: ${JSON.stringify(parsed.error?.issues.slice(0, 3))}`
      ).toBe(true);
    }
  }
});

test('each list is there as JSON and, with as many rows, as CSV', async ({ request }) => {
  for (const list of ['releases', 'criteria', 'countries', 'sources']) {
    const { items } = await getJson(request, `/api/v1/${list}`);
    const csv = await request.get(`/api/v1/${list}.csv`);
    expect(csv.headers()['content-type']).toContain('text/csv');
    const lines = (await csv.text()).trimEnd().split('\r\n');
    // A quoted cell may hold a line break, so there are at least as many lines as items, and the heading.
    expect(lines.length, list).toBeGreaterThan(items.length);
  }
});

test('blocs carry their members with status', async ({ request }) => {
  const { items } = await getJson(request, '/api/v1/blocs');
  const asean = items.find((bloc: { id: string }) => bloc.id === 'asean');
  expect(asean.members).toContainEqual(expect.objectContaining({ iso3: 'SGP', status: 'member' }));
  expect(items.every((bloc: { definedBy: string; asOf: string }) => bloc.definedBy && bloc.asOf)).toBe(true);
});

test('values under terms class A are listed, those under class B are withheld with the reason', async ({
  request
}) => {
  const { items: sources } = await getJson(request, '/api/v1/sources');
  const terms = new Map(sources.map((source: { id: string; terms: string }) => [source.id, source.terms]));
  for (const criterion of ['gdp', 'government-ai-readiness']) {
    const { unit, items } = await getJson(request, `/api/v1/values?criterion=${criterion}`);
    expect(unit).toBeTruthy();
    expect(items.length).toBeGreaterThan(100);
    for (const item of items) {
      expect('value' in item, JSON.stringify(item)).toBe(terms.get(item.source) === 'A');
      expect('withheld' in item, JSON.stringify(item)).toBe(terms.get(item.source) !== 'A');
    }
  }
});

test('a country tells all that is known of it, whatever the terms of its values', async ({ request }) => {
  const kenya = await getJson(request, '/api/v1/countries/KEN');
  expect(kenya).toMatchObject({ iso3: 'KEN', name: 'Kenya' });
  const readiness = kenya.values.find(
    (value: { criterion: string }) => value.criterion === 'government-ai-readiness'
  );
  expect(readiness.value).toBeGreaterThan(0);
  expect(Array.isArray(kenya.controls.groups)).toBe(true);
  expect(kenya.memberships.length).toBeGreaterThan(0);
});

test('Vietnam’s country groups are told: D:1 among them', async ({ request }) => {
  const { controls } = await getJson(request, '/api/v1/countries/VNM');
  expect(controls.groups).toContain('D:1');
});

test('a release that is named gives what the newest gives while it is the newest', async ({ request }) => {
  const { items: releases } = await getJson(request, '/api/v1/releases');
  const newest = releases.find((release: { newest: boolean }) => release.newest);
  const named = await getJson(request, `/api/v1/countries?release=${newest.id}`);
  expect(named).toEqual(await getJson(request, '/api/v1/countries'));
});

const refused: [address: string, status: number, words: string][] = [
  ['/api/v1/countries/QQQ', 404, 'There is no country "QQQ".'],
  ['/api/v1/values?criterion=gdp-growht', 404, 'Did you mean "gdp-growth"?'],
  ['/api/v1/values', 400, 'needs a criterion'],
  ['/api/v1/criteria?relaese=1', 400, 'has no parameter "relaese"'],
  ['/api/v1/criteria?release=a&release=b', 400, 'more than once'],
  ['/api/v1/criteria?release=2020.01-00000000', 404, 'There is no release "2020.01-00000000".'],
  ['/api/v1/critera', 404, 'Did you mean "criteria"?'],
  ['/api/v1/critera.csv', 404, 'Did you mean "criteria"?'],
  ['/api/v1/no/such/address', 404, '/api/v1/openapi.json'],
  ['/api/v1/rank?s=damaged', 400, '']
];
for (const [address, status, words] of refused) {
  test(`${address} is answered ${status} with words`, async ({ request }) => {
    const { error } = await getJson(request, address, status);
    expect(error.message).toContain(words);
    expect(error.message.length).toBeGreaterThan(10);
  });
}

test('a method that is not possible is answered in words too', async ({ request }) => {
  const response = await request.delete('/api/v1/criteria');
  expect(response.status()).toBe(405);
  expect((await response.json()).error.message).toContain('DELETE');
});
