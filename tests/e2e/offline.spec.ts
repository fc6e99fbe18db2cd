import { expect, test } from '@playwright/test';
import { open, quiet, ranked } from './workspace-page.ts';

test('when the server is gone after the page has loaded, weights still rank, and a part that cannot come says so', async ({
  page,
  context
}) => {
  await open(page);
  await quiet(page);
  await context.setOffline(true);
  const before = await ranked(page, 20);
  await page.getByRole('slider', { name: /^GDP, weight/ }).focus();
  await page.keyboard.press('End');
  expect(await ranked(page, 20)).not.toEqual(before);

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this ranking' });
  await expect(dialog.getByRole('alert')).toContainText('could not be reached');
  await context.setOffline(false);
  const ranking = await ranked(page, 20);
  await dialog.getByRole('button', { name: 'Reload the page' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => ranked(page, 20)).toEqual(ranking);
});

test('a button pressed before the code of the page has arrived is pressed when it has', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/data', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  arrive();
  await expect(page.getByRole('button', { name: 'Open strategy file' })).toBeVisible();
});
