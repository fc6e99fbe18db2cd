import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

const views = [
  ['the workspace', '/'],
  ['a market', '/?m=KEN'],
  ['an excluded market', '/?m=RUS'],
  ['a bloc', '/?m=asean'],
  ['the table twin', '/?view=table'],
  ['one criterion on the map', '/?layer=electricity-generation'],
  ['data', '/data'],
  ['methods', '/methods'],
  ['the embed', '/embed/map'],
  ['a damaged link', '/?s=1AAAA']
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const [name, address] of views) {
      test(`${name} has no serious accessibility violation (A11Y-01)`, async ({ page }) => {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.target.join(' '))
                .slice(0, 3)
                .join(' | ')}`
          );
        expect(serious).toEqual([]);
      });
    }
  });
}

test('with the keyboard alone a shortlist is ranked, read and opened (J12)', async ({ page }) => {
  await open(page);
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('status').filter({ hasText: /share/ })).toBeAttached();
  const rows = page.getByRole('list', { name: 'Ranked markets' }).getByRole('link');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /Points of .* by criterion/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows.nth(2)).toBeFocused();
});
