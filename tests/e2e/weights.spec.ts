import { expect, test } from '@playwright/test';
import { leader, open } from './workspace-page.ts';

test('one live criterion is said to decide, and no weight at all is said as such (WGT-10)', async ({
  page
}) => {
  await open(page);
  const sliders = page.getByRole('slider', { name: /, weight$/ });
  for (const slider of (await sliders.all()).slice(1)) {
    await slider.focus();
    await page.keyboard.press('Home');
  }
  await expect(page.getByText('One criterion decides')).toBeVisible();
  await sliders.first().focus();
  await page.keyboard.press('Home');
  await expect(page.getByText('No criterion has weight').first()).toBeVisible();
  await expect(page.getByText('No market passes all constraints')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page.getByText('One criterion decides')).toHaveCount(0);
});

test('a group is scaled in proportion, undone in one step; the smallest change said unseats the leader (WGT-06, MTH-06)', async ({
  page
}) => {
  await open(page);
  const line = page.getByText(/^Smallest change that unseats/);
  const words = /unseats (.+): (.+) from [\d.,]+ to ([\d.,]+), then (.+) leads/.exec(await line.innerText());
  const [, first = '', criterion = '', points = '', next = ''] = words ?? [];
  await page.getByRole('button', { name: /^Market demand, share/ }).click();
  const budget = page.getByRole('dialog', { name: 'Scale Market demand' });
  await expect(budget.getByText(/Size family: 16 points/)).toBeVisible();
  await budget.getByRole('button', { name: 'Double' }).click();
  await expect(page.getByRole('textbox', { name: 'GDP, points' })).toHaveValue('16');
  await expect(page.getByRole('textbox', { name: 'Population, points' })).toHaveValue('8');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'GDP, points' })).toHaveValue('8');

  expect(await leader(page)).toMatch(new RegExp(`^${first}`));
  const field = page.getByRole('textbox', { name: `${criterion}, points` });
  await field.fill(points);
  await page.keyboard.press('Enter');
  await expect.poll(() => leader(page)).toMatch(new RegExp(`^${next}`));
});
