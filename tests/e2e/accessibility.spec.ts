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
  ['a damaged link', '/?s=1AAAA'],
  ['an address nobody serves', '/nowhere']
] as const;

/** Rows like those before them: what holds for the first dozen holds for the rest. */
const repeated = [
  '#ranking-list > li:nth-child(n + 13)',
  '[aria-label="Markets on the map"] > li:nth-child(n + 13)',
  'tbody > tr:nth-child(n + 13)'
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const [name, address] of views) {
      test(`${name} has no accessibility violation, serious or moderate (A11Y-01)`, async ({ page }) => {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        const axe = repeated.reduce((builder, rows) => builder.exclude(rows), new AxeBuilder({ page }));
        // The markup is the same in both themes; its colors are not.
        if (colorScheme === 'dark') axe.withRules(['color-contrast']);
        const { violations } = await axe.analyze();
        const found = violations
          .filter(({ impact }) => impact !== 'minor')
          .map(({ id, nodes }) => {
            const places = nodes.map((node) => node.target.join(' ')).slice(0, 3);
            return `${id}: ${places.join(' | ')}`;
          });
        expect(found).toEqual([]);
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
