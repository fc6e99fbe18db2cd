import { expect, test } from '@playwright/test';
import { onMap, open } from './workspace-page.ts';

test('two criteria share one map: a class of its key lights who stands in it, the table says both, the link restores it (MAP-13)', async ({
  page
}) => {
  await open(page, '/?layer=gdp');
  await page.getByRole('button', { name: 'GDP', exact: true }).click();
  await page.getByRole('radio', { name: 'Two on one map' }).click();
  await page
    .getByRole('combobox', { name: 'Up the key' })
    .selectOption('Transmission and distribution losses');
  await page.keyboard.press('Escape');
  const key = page.getByRole('region', {
    name: 'Key of Economy size and transmission and distribution losses'
  });
  const large = key.getByRole('button', {
    name: /^Economy size high \(\$\S+ billion and over\), .* low \(under \S+%\)/
  });
  await large.focus();
  await page.keyboard.press('Enter');
  await expect(large).toHaveAttribute('aria-pressed', 'true');
  await expect(key.getByRole('button', { name: 'Germany', exact: true })).toBeVisible();
  await expect(onMap(page, /^Germany, .*Economy size \$\S+ trillion \(high\), .* \(low\)$/)).toBeAttached();
  await expect(page).toHaveURL(/layer=gdp&against=grid-losses&cell=31/);
  await page.reload();
  await expect(large).toHaveAttribute('aria-pressed', 'true');
  await page
    .getByRole('link', { name: 'Table' })
    .or(page.getByRole('button', { name: 'Table' }))
    .first()
    .click();
  await expect(page.getByRole('row', { name: /Germany/ })).toContainText('high × low');
});
