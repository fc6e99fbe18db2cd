import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../scripts/checks/free-port.ts';
import { startProvider, type RunningProvider } from '../../src/lib/server/accounts/testing/provider.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-openid-'));
let provider: RunningProvider;
let server: ChildProcess;
let base: string;

test.beforeAll(async () => {
  const port = String(await freePort());
  base = `http://127.0.0.1:${port}`;
  const client = { id: 'atlas', secret: 'a secret of the test' };
  provider = await startProvider({ ...client, callback: `${base}/sign-in/openid/callback` });
  const { issuer } = provider;
  server = spawn('node', ['scripts/serve.js'], {
    env: {
      ...process.env,
      PORT: port,
      ATLAS_DATA_DIR: folder,
      OIDC_ISSUER: issuer,
      OIDC_AUTHORIZATION_ENDPOINT: `${issuer}/auth`,
      OIDC_TOKEN_ENDPOINT: `${issuer}/token`,
      OIDC_JWKS_URI: `${issuer}/jwks`,
      OIDC_USERINFO_ENDPOINT: `${issuer}/me`,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_NAME: 'the agency'
    },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  await new Promise((listening) => server.stdout?.once('data', listening));
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  provider.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('somebody signs in at the organization’s provider and comes back to where they were going (GOV-06)', async ({
  page
}) => {
  // The first account of a new folder waits until the database has laid itself out.
  test.slow();
  await page.goto(`${base}/account`);
  await page.getByRole('link', { name: 'Sign in with the agency' }).click();
  await expect(page).toHaveURL(new RegExp(`^${provider.issuer}/interaction/`));
  await page.getByPlaceholder('Enter any login').fill('ann');
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(`${base}/account`, { timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Account', exact: true })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('ann of the agency');
  await expect(page.getByText('your password is kept and changed there')).toBeVisible();

  // Who does not agree at the provider comes back too, and is told.
  await page.context().clearCookies();
  await page.goto(`${base}/sign-in?to=/account`);
  await page.getByRole('link', { name: 'Sign in with the agency' }).click();
  await page.getByRole('link', { name: /Cancel/ }).click();
  await expect(page.getByText(/The provider refused the sign-in/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in with the agency' })).toBeVisible();
});
