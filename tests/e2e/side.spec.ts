import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('markets stand side by side with values, points, controls and ranges; the link keeps them (RNK-08)', async ({
  page
}) => {
  await open(page, '/?m=KEN');
  await page.getByRole('button', { name: /^Kenya and .+ side by side$/ }).click();
  await page.getByRole('button', { name: 'All markets' }).click();
  const side = page.getByRole('region', { name: 'Markets side by side' });
  await side.page().getByRole('combobox', { name: 'Add a market' }).selectOption('Russia');
  await expect(side.getByRole('heading', { level: 2 })).toHaveText(
    /^Kenya ranks \d+, .+ and Russia is excluded/
  );

  await expect(side.getByRole('rowheader', { name: /^Chip posture/ })).toBeVisible();
  await expect(side.getByRole('row', { name: /^In the top 10/ })).toContainText('of trials');
  await side.getByRole('button', { name: /^GDP:/ }).first().click();
  await expect(page.getByRole('dialog').getByText('World Bank').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await side.getByRole('button', { name: 'Take Russia away' }).click();
  await expect(page).toHaveURL(/view=side&with=KEN\.[A-Z]{3}$/);
  await page.reload();
  await expect(side.getByRole('columnheader', { name: 'Kenya' })).toBeVisible();
});
