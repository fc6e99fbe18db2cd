import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('J9: a reviewed strategy changes only with a reason; the log tells it and the old version still opens', async ({
  page
}) => {
  // Four pages, and the first account of a new folder waits until the database has laid itself out.
  test.slow();
  const made = await page.request.post('/api/v1/accounts', {
    data: {
      name: 'Olu Official',
      email: `olu-${Date.now()}@example.org`,
      password: 'a long enough password'
    },
    timeout: 60_000
  });
  expect(made.status(), await made.text()).toBe(201);
  expect((await page.request.post('/api/v1/workspaces', { data: { name: 'Regional desk' } })).status()).toBe(
    201
  );

  await open(page);
  const share = async () => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    return page.getByRole('dialog', { name: 'Share this ranking' });
  };
  let dialog = await share();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('status').filter({ hasText: 'Saved as version 1' }).getByRole('link').click();

  await page.getByRole('button', { name: 'Mark as reviewed' }).click();
  await expect(page.getByRole('cell', { name: 'reviewed', exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Open on the map' }).click();
  await expect(page.locator('[data-usable]')).toBeAttached({ timeout: 30_000 });
  const slider = page.getByRole('slider', { name: /, weight$/ }).first();
  const before = await slider.inputValue();
  await slider.focus();
  await slider.press('ArrowLeft');
  const after = await slider.inputValue();
  expect(after).not.toBe(before);

  dialog = await share();
  const save = dialog.getByRole('button', { name: 'Save', exact: true });
  await expect(dialog.getByText('a reason is needed')).toBeVisible();
  await expect(save).toBeDisabled();
  await dialog.getByLabel('Why does it change?').fill('Grid study of November');
  await save.click();
  await dialog.getByRole('status').filter({ hasText: 'Saved as version 2' }).getByRole('link').click();

  const cells = page.getByRole('row').filter({ hasText: ', weight' }).first().getByRole('cell');
  await expect(cells.nth(1)).toHaveText('Olu Official');
  await expect(cells.nth(3)).toHaveText(before);
  await expect(cells.nth(4)).toHaveText(after);
  await expect(cells.nth(5)).toHaveText('Grid study of November');
  await page.getByRole('link', { name: 'Version 1', exact: true }).click();
  await expect(page.getByText('Version 1 of 2')).toBeVisible();
});
