import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('a criterion is mapped and tabled as of a year, chosen by keyboard; the link keeps it and the ranking takes the newest (CRI-14)', async ({
  page
}) => {
  await open(page, '/?layer=electricity-generation');
  const first = await page.locator('#ranking-list > li').first().innerText();
  await page
    .getByRole('region', { name: 'Map', exact: true })
    .getByRole('button', { name: /^Electricity generated/ })
    .focus();
  await page.keyboard.press('Enter');
  const year = page
    .getByRole('dialog', { name: 'What the map shows' })
    .getByRole('combobox', { name: 'As of' });
  await year.focus();
  await page.keyboard.type('2021');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/layer=electricity-generation&year=2021/);
  await page.reload();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  // Ember by Our World in Data: 12.38 TWh in 2021, 14.04 in 2025.
  await expect(page.getByRole('row', { name: /Kenya/ })).toContainText('12.4 TWh');
  await expect(page.locator('#ranking-list > li').first()).toContainText(first.split('\n')[1]!);
});
