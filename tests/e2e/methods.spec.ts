import { expect, test } from '@playwright/test';
import { leader, open, ranked } from './workspace-page.ts';

/** Trials of VIKOR and PROMETHEE take seconds, and none of these tests reads a range. */
const fewTrials = '/?draws=200';

test('each method re-ranks, says how it differs, stays in the link and is undone (WGT-06, MTH-01)', async ({
  page
}) => {
  await open(page, fewTrials);
  const bySum = await ranked(page, 20);
  await page.getByRole('button', { name: 'Method: Weighted sum' }).click();
  const chooser = page.getByRole('dialog', { name: /^Method:/ });
  await expect(chooser.getByText('Scores do not depend on the set of markets')).toBeVisible();

  await chooser.getByRole('radio', { name: 'Weighted geometric mean' }).check();
  await expect(chooser.getByText(/^Against the weighted sum, \d+ of \d+ stand elsewhere/)).toBeVisible();
  await expect.poll(() => ranked(page, 20)).not.toEqual(bySum);
  await expect(page.getByRole('img', { name: /^Weighted utilities: / }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '1 change' })).toBeVisible();

  await chooser.getByRole('radio', { name: 'TOPSIS' }).check();
  await expect(chooser.getByText('Scores depend on the set of markets')).toBeVisible();
  const byTopsis = await leader(page);
  await chooser.getByRole('radio', { name: 'Vector' }).click();
  await expect.poll(() => leader(page)).not.toBe(byTopsis);

  await chooser.getByRole('radio', { name: 'PROMETHEE II' }).check();
  await chooser.getByRole('textbox', { name: 'Nothing up to q' }).fill('0.5');
  await page.keyboard.press('Enter');
  await expect(chooser.getByRole('alert')).toContainText('0.5 is too large');

  await chooser.getByRole('radio', { name: 'Worst criterion' }).check();
  await chooser.getByRole('radio', { name: 'VIKOR' }).check();
  await expect(chooser.getByText(/^Compromise set/)).toBeVisible();
  await chooser.getByRole('textbox', { name: 'v, weight of the sum of gaps' }).fill('0.8');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Method: VIKOR' })).toBeVisible();

  const byVikor = await ranked(page, 20);
  await open(page, page.url());
  expect(await ranked(page, 20)).toEqual(byVikor);
  await page.getByRole('button', { name: 'Method: VIKOR' }).click();
  await expect(chooser.getByRole('textbox', { name: 'v, weight of the sum of gaps' })).toHaveValue('0.8');
  await chooser.getByRole('radio', { name: 'Weighted sum' }).check();
  await expect.poll(() => ranked(page, 20)).toEqual(bySum);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => ranked(page, 20)).toEqual(byVikor);
});

test('a criterion takes a linear or a log scale, and a log scale that reaches zero is refused in words (MTH-04)', async ({
  page
}) => {
  await open(page, fewTrials);
  await page.getByRole('button', { name: 'Electricity generated', exact: true }).click();
  const electricity = page.getByRole('dialog', { name: 'Electricity generated (scale)' });
  await electricity.getByRole('radio', { name: 'Linear', exact: true }).click();
  await expect(electricity.getByText(/ranks change/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '1 change' }).click();
  await expect(page.getByText('Electricity generated (scale): linear scale', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Low-carbon share', exact: true }).click();
  const carbon = page.getByRole('dialog').last();
  await carbon.getByRole('radio', { name: 'Log', exact: true }).click();
  await expect(carbon.getByRole('alert')).toHaveText(/needs both ends above 0/);
  await expect(carbon.getByRole('radio', { name: 'Linear', exact: true })).toBeChecked();
});

test('the Methods page follows the method of the open strategy and works every one by hand', async ({
  page
}) => {
  await open(page, fewTrials);
  await page.getByRole('button', { name: 'Method: Weighted sum' }).click();
  await page.getByRole('radio', { name: 'VIKOR' }).check();
  await page.getByRole('link', { name: 'How each method is worked out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Scores come from VIKOR/);
  await expect(page.getByText(/^score = 100 × \(1 − Q\)/).first()).toBeVisible();
  await expect(page.getByRole('list', { name: /, worked$/ })).toHaveCount(5);
  await expect(page.getByText('the compromise set is Alba and Bora')).toBeVisible();
});
