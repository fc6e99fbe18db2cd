import { expect, test } from '@playwright/test';
import { onMap, open } from './workspace-page.ts';

test('two criteria share one map: a class of its key lights who stands in it, the table says both, the link restores it (MAP-13)', async ({
  page
}) => {
  await open(page, '/?layer=gdp');
  await page
    .getByRole('region', { name: 'Map', exact: true })
    .getByRole('button', { name: 'GDP', exact: true })
    .click();
  await page.getByRole('radio', { name: 'Two on one' }).click();
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

test('two maps look at the same place, whichever is moved; layer and strategy of the second stay in the link (MAP-07)', async ({
  page
}) => {
  await open(page, '/?second=gdp');
  const maps = ['map', 'second map'].map((name) =>
    page.getByRole('list', { name: `Markets on the ${name}` })
  );
  const places = () =>
    Promise.all(
      maps.map(async (map) => {
        const [frame, kenya] = [await map.boundingBox(), await map.locator('[data-id="KEN"]').boundingBox()];
        return [Math.round(kenya!.x - frame!.x), Math.round(kenya!.y - frame!.y)];
      })
    );
  const second = maps[1]!;
  await expect(second.locator('[data-id="KEN"]')).toBeAttached();
  const before = (await places())[0]!;
  const { x, y, width, height } = (await second.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height * 0.6);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 70, y + height * 0.6 + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await places())[0]).toEqual([before[0]! - 70, before[1]! + 40]);
  const [first, follower] = await places();
  expect(follower).toEqual(first);
  await page.getByRole('combobox', { name: 'What the second map shows' }).selectOption('Score');
  await page.getByRole('combobox', { name: 'Strategy of the second map' }).selectOption('gigawatt-campus');
  const strategy = page.getByRole('combobox', { name: 'Strategy of the second map', exact: true });
  // The strategy as it is now stays on the second while the first goes on.
  await strategy.selectOption('hold');
  await expect(page).toHaveURL(/second=score&under=1[\w-]{9,}/);
  const rank = () => second.locator('[data-id="KEN"]').getAttribute('aria-label');
  const heldRank = await rank();
  await page.getByRole('slider', { name: 'Grid losses, weight', exact: true }).fill('20');
  await expect(maps[0]!.locator('[data-id="KEN"]')).not.toHaveAccessibleName(heldRank ?? '');
  expect(await rank()).toBe(heldRank);
  await strategy.selectOption('gigawatt-campus');
  await expect(page).toHaveURL(/second=score&under=gigawatt-campus/);
  // Chosen on the second, open on both.
  await second.locator('[data-id="KEN"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kenya', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Close the second map' }).click();
  await expect(second).toHaveCount(0);
});
