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

test('contradictory pairs are named with the judgment that would mend them (MTH-02)', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Weigh by/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Weigh by' });
  await dialog.getByRole('radio', { name: 'Pairs' }).click();
  await dialog.getByRole('button', { name: /^Strategic position/ }).click();
  const judge = (words: string) => dialog.getByRole('radio', { name: words, exact: true }).click();
  const pairs = await dialog.getByRole('radiogroup', { name: / against / }).all();
  const names = await Promise.all(pairs.map((pair) => pair.getAttribute('aria-label')));
  expect(names.length).toBe(1);
  await judge(`${(names[0] ?? '').replace(' against ', ' matters strongly more than ')}`);
  await dialog.getByRole('button', { name: /^Finance & rules/ }).click();
  // Each of the three over the next, and the last over the first: a circle.
  const three = await dialog.getByRole('radiogroup', { name: / against / }).all();
  const [ab = '', ac = '', bc = ''] = await Promise.all(
    three.map(async (pair) => (await pair.getAttribute('aria-label')) ?? '')
  );
  await judge(ab.replace(' against ', ' matters strongly more than '));
  await judge(bc.replace(' against ', ' matters strongly more than '));
  await judge(ac.split(' against ').reverse().join(' matters strongly more than '));
  await expect(dialog.getByText(/go around in a circle/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Use what the others imply' }).click();
  await expect(dialog.getByText(/go around in a circle/)).toHaveCount(0);
  // A judgment ends at nine times: what the others imply was more, so a second one is to be mended.
  await expect(dialog.getByText(/Consistency ratio 0\.10\d, over 0\.10/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Use what the others imply' }).click();
  await expect(dialog.getByText(/Consistency ratio 0\.\d\d, within 0\.10/)).toBeVisible();
});
