import { expect, test } from '@playwright/test';
import { onMap, open } from './workspace-page.ts';

for (const small of ['Singapore', 'Bahrain', 'Qatar', 'Malta']) {
  test(`${small} can be pressed at world zoom (MAP-10)`, async ({ page }) => {
    await open(page);
    await onMap(page, new RegExp(`^${small}`)).click();
    await expect(page.getByRole('heading', { name: small, level: 2 })).toBeVisible();
    await expect(page).toHaveURL(/m=[A-Z]{3}/);
  });
}

test('with the keyboard alone a market on the map is reached, opened and left again (MAP-08)', async ({
  page
}) => {
  await open(page);
  const stop = page.getByRole('list', { name: 'Markets on the map' }).locator('button[tabindex="0"]');
  await stop.focus();
  const first = await stop.getAttribute('aria-label');
  await page.keyboard.press('ArrowUp');
  const second = await stop.getAttribute('aria-label');
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /^Points of/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Ranked markets' })).toBeVisible();
  await expect(page.locator(':focus')).toHaveCount(1);
});

test('one criterion is mapped in its own unit, with class breaks in the legend, and the link restores it (MAP-14)', async ({
  page
}) => {
  await open(page);
  await page
    .getByRole('button', { name: 'What the map shows' })
    .or(page.getByRole('button', { name: /^Score/ }))
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Electricity generated/ })
    .last()
    .click();
  await expect(page).toHaveURL(/layer=electricity-generation/);
  await page.reload();
  await expect(page.getByRole('region', { name: /Electricity generated.* distribution/ })).toBeVisible();
  await expect(page.getByText(/TWh/).first()).toBeVisible();
});

test('the boundary line names source and edition and says what the map is not (MAP-06)', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Boundaries: / }).click();
  const dialog = page.getByRole('dialog', { name: 'Boundaries on this map' });
  await expect(dialog).toContainText('Natural Earth');
  await expect(dialog).toContainText('not an official U.S. Government map');
  await expect(dialog).toContainText('Crimea');
});

test('without WebGL an SVG map stands in, says why, and follows the weights', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      }
    });
  });
  await open(page);
  await expect(page.getByText(/no WebGL/)).toBeVisible();
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
  await onMap(page, /^Malta/).click();
  await expect(page.getByRole('heading', { name: 'Malta', level: 2 })).toBeVisible();
});

test('excluded, too little data, not applicable and estimates have patterns of their own in the key (MAP-03, 04)', async ({
  page
}) => {
  await open(page);
  const key = page.getByRole('list', { name: 'Key of the map' });
  for (const entry of [
    'Excluded',
    'Too little data',
    'Home market',
    /boundary/i,
    /separation/i,
    /disputed/i
  ]) {
    await expect(key.getByText(entry).first()).toBeVisible();
  }
  await open(page, '/?layer=country-risk');
  await expect(key.getByText(/No data/i)).toBeVisible();
});

test('on a phone the ranking, the weights and the package are one tab away (390 x 844)', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const parts = page.getByRole('navigation', { name: 'Parts of the workspace' });
  await expect(page.getByRole('link', { name: /, rank 1,/ })).toBeVisible();
  await parts.getByRole('button', { name: 'Weights' }).click();
  await expect(page.getByRole('slider', { name: /^GDP, weight/ })).toBeVisible();
  await parts.getByRole('button', { name: 'Package' }).click();
  await expect(page.getByRole('dialog', { name: 'Draft package' })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
