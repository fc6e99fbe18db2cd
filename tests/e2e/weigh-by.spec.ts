import { expect, test } from '@playwright/test';
import { open, ranked } from './workspace-page.ts';

test('weights come from an order moved by keys, are kept while the page is open, and undo in one step (MTH-02, WGT-03)', async ({
  page
}) => {
  await open(page);
  const before = await ranked(page, 30);
  await page.getByRole('button', { name: /^Weigh by/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Weigh by' });
  const up = dialog.getByRole('button', { name: 'Move Population up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Weigh by/ }).click();
  await expect(dialog.getByText(/answers are kept/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply weights' }).click();
  await expect.poll(() => ranked(page, 30)).not.toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => ranked(page, 30)).toEqual(before);
});
