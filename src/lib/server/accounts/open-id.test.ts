import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startProvider, type RunningProvider } from './testing/provider.ts';

const callback = 'http://127.0.0.1:4/sign-in/openid/callback';
let provider: RunningProvider;
let openId: typeof import('./open-id.ts');

beforeAll(async () => {
  provider = await startProvider({ id: 'atlas', secret: 'a secret of the test', callback });
  const { issuer } = provider;
  vi.stubEnv('OIDC_ISSUER', issuer);
  vi.stubEnv('OIDC_AUTHORIZATION_ENDPOINT', `${issuer}/auth`);
  vi.stubEnv('OIDC_TOKEN_ENDPOINT', `${issuer}/token`);
  vi.stubEnv('OIDC_JWKS_URI', `${issuer}/jwks`);
  vi.stubEnv('OIDC_CLIENT_ID', 'atlas');
  vi.stubEnv('OIDC_CLIENT_SECRET', 'a secret of the test');
  // Read only now, and anew: the environment is read once, and other tests may have read it.
  vi.resetModules();
  openId = await import('./open-id.ts');
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  provider.stop();
});

describe('sign-in at a real provider', { timeout: 60_000 }, () => {
  test('gives the person the provider vouches for, and where they wanted to go', async () => {
    const { address, visit } = await openId.beginOpenId(callback, '/workspaces/7');
    const came = await provider.walk(address, 'ann', callback);
    expect(await openId.finishOpenId(came, visit)).toEqual({
      subject: `${provider.issuer} ann`,
      name: 'ann of the agency',
      email: 'ann@agency.example'
    });
    expect(visit.to).toBe('/workspaces/7');
  });

  test('refuses an answer that belongs to another visit', async () => {
    const first = await openId.beginOpenId(callback, '/');
    const second = await openId.beginOpenId(callback, '/');
    const came = await provider.walk(first.address, 'ann', callback);
    await expect(openId.finishOpenId(came, second.visit)).rejects.toMatchObject({ status: 401 });
    const swapped = { ...first.visit, verifier: second.visit.verifier };
    await expect(openId.finishOpenId(came, swapped)).rejects.toMatchObject({ status: 401 });
  });

  test('says what the provider said when somebody does not agree', async () => {
    const { visit } = await openId.beginOpenId(callback, '/');
    const came = new URL(
      `${callback}?error=access_denied&error_description=Not+today&state=${visit.state}&iss=${encodeURIComponent(provider.issuer)}`
    );
    await expect(openId.finishOpenId(came, visit)).rejects.toThrow(
      'The provider refused the sign-in: Not today.'
    );
  });
});
