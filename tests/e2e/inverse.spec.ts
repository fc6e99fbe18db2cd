import { expect, test } from '@playwright/test';
import { open, ranked } from './workspace-page.ts';

test('asks what would put Kenya in the top 5, in three clicks, and applying it does (J3, UNC-06)', async ({
  page
}) => {
  await open(page);
  expect(await ranked(page, 5)).not.toContain('Kenya');
  const search = page.getByRole('combobox', { name: /Find a country/ });
  await search.click();
  await search.fill('Kenya');
  await search.press('Enter');
  await page.getByRole('button', { name: 'Find the smallest change' }).click();

  const weights = page.getByRole('group', { name: 'Smallest weight change' });
  await expect(weights.getByText(/Move .* of 100 weight points/)).toBeVisible();
  await expect(
    weights.getByRole('list', { name: 'Shares that change' }).getByRole('listitem')
  ).not.toHaveCount(0);
  const values = page.getByRole('group', { name: 'Change in one value' });
  await expect(values.getByText(/at their best goalposts|Any one of these/)).toBeVisible();

  await weights.getByRole('button', { name: 'Apply as a new strategy' }).click();
  // The panel stands over the list: it says the rank, and the map's button for the market agrees.
  await expect(page.getByText('It is there:')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Kenya, rank [1-5] of/ })).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('It is there:')).toBeHidden();
});

test('says that limits forbid it, and that k is larger than the list', async ({ page }) => {
  await open(page, '/?m=KEN');
  await page.getByText(/^Limits on weights/).click();
  await page.getByRole('checkbox', { name: /Keep each share within/ }).check();
  await page.getByRole('textbox', { name: 'Points each share may move' }).fill('1');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Find the smallest change' }).click();
  await expect(
    page.getByText('Not reachable: no weights within these limits put it in the top 5.')
  ).toBeVisible();
  await expect(page.getByText('The limits forbid it: without them it can be reached.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Top, number of places' }).fill('500');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Only \d+ markets are ranked/)).toBeVisible();
});
