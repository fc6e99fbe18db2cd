import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('a market that is not known is answered 404, with the one perhaps meant a click away', async ({
  page
}) => {
  const response = await page.goto('/country/KEM');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No market has the code “KEM”');
  await page.getByRole('navigation', { name: 'Perhaps meant' }).getByRole('link', { name: 'Kenya' }).click();
  await expect(page.getByRole('heading', { name: 'Kenya', exact: true })).toBeVisible();
});

test('a bloc that is not known is answered 404, with ways on', async ({ page }) => {
  const response = await page.goto('/bloc/none');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No bloc has the id “none”');
  await page.getByRole('link', { name: 'Open the workspace' }).click();
  await expect(page.locator('[data-usable]')).toBeAttached();
});

test('a market or bloc that is known opens in the workspace, whatever the case of its code', async ({
  page
}) => {
  await open(page, '/country/ken');
  await expect(page.getByRole('heading', { name: 'Kenya', exact: true })).toBeVisible();
  await open(page, '/bloc/ASEAN');
  await expect(page.getByRole('heading', { name: 'ASEAN', exact: true })).toBeVisible();
});
