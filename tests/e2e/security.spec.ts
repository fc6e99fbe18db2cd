import { expect, test } from '@playwright/test';

test('every kind of answer carries its security headers', async ({ request }) => {
  for (const address of ['/', '/api/v1/criteria', '/no/such/page', '/embed/map', '/render/map.svg']) {
    const headers = (await request.get(address)).headers();
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['referrer-policy'], address).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy'], address).toContain('geolocation=()');
    expect(headers['content-security-policy'], address).toContain('frame-ancestors');
  }
});

test('only embeds and stills may be framed by others', async ({ request }) => {
  const policyOf = async (address: string) =>
    (await request.get(address)).headers()['content-security-policy'];
  expect(await policyOf('/embed/map')).toMatch(/frame-ancestors \*/);
  for (const address of ['/', '/data', '/api/v1/rank'])
    expect(await policyOf(address)).toMatch(/frame-ancestors 'self'/);
});

test('scripts run by hash or from our own files alone', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src')) ?? '';
  expect(scripts).toContain("'self'");
  expect(scripts).not.toContain('unsafe');
});

test('what is made on request is compressed as the request allows', async ({ request }) => {
  for (const address of ['/', '/api/v1/rank', '/api/v1/countries.csv', '/render/map.svg']) {
    for (const encoding of ['br', 'gzip']) {
      const headers = (await request.get(address, { headers: { 'accept-encoding': encoding } })).headers();
      expect(headers['content-encoding'], `${address} ${encoding}`).toBe(encoding);
      expect(headers['vary'], address).toContain('Accept-Encoding');
    }
  }
});

test('files of the build are kept for good', async ({ request, page }) => {
  await page.goto('/');
  const file = await page
    .locator('link[href*="/_app/immutable/"], script[src*="/_app/immutable/"]')
    .first()
    .getAttribute('href');
  const response = await request.get(new URL(file ?? '', page.url()).href);
  expect(response.headers()['cache-control']).toContain('immutable');
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
});

test('a form post of our own origin is read over plain http, one of another is refused', async ({
  request,
  baseURL
}) => {
  const post = (origin: string) =>
    request.post('/api/v1/rank', {
      headers: { origin, 'content-type': 'text/plain' },
      data: 'not a strategy'
    });
  expect((await post(baseURL ?? '')).status()).not.toBe(403);
  expect((await post('https://example.org')).status()).toBe(403);
});
