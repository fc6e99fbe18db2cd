import { expect, test, type Page } from '@playwright/test';
import { drawn, onMap, open } from './workspace-page.ts';

test('small states can be pressed at world zoom (MAP-10)', { tag: '@webgl' }, async ({ page }) => {
  await open(page);
  await drawn(page);
  for (const small of ['Singapore', 'Bahrain', 'Qatar', 'Malta']) {
    await onMap(page, new RegExp(`^${small}`)).click();
    await expect(page.getByRole('heading', { name: small, level: 2 })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('list', { name: 'Ranked markets' })).toBeVisible();
  }
});

test('without WebGL an SVG map stands in and says why; by keys a market on it is reached, opened and left again (MAP-08), or pressed', async ({
  page
}) => {
  await open(page);
  await expect(page.getByText(/no WebGL/)).toBeVisible();
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
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
  await onMap(page, /^Malta/).click();
  await expect(page.getByRole('heading', { name: 'Malta', level: 2 })).toBeVisible();
});

test('one criterion is mapped in its own unit, with class breaks in the legend, and the link restores it (MAP-14)', async ({
  page
}) => {
  await open(page);
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await map.getByRole('button', { name: 'Score', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'What the map shows' })
    .getByRole('button', { name: /^Electricity generated/ })
    .click();
  await expect(page).toHaveURL(/layer=electricity-generation/);
  await page.reload();
  await expect(page.getByRole('region', { name: /Electricity generated.* distribution/ })).toBeVisible();
  await expect(page.getByText(/TWh/).first()).toBeVisible();
});

test('the key shows each pattern of the map (MAP-03, 04), and the boundary line names its source and says what it is not (MAP-06)', async ({
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
  await page.getByRole('button', { name: /^Boundaries: / }).click();
  const dialog = page.getByRole('dialog', { name: 'Boundaries on this map' });
  await expect(dialog).toContainText('Natural Earth');
  await expect(dialog).toContainText('not an official U.S. Government map');
  await expect(dialog).toContainText('Crimea');
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
  await parts.getByRole('link', { name: 'Package' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the package' })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

const boxOf = async (page: Page, name: RegExp) =>
  (await onMap(page, name).boundingBox()) ?? { x: NaN, y: NaN };

test(
  'a drag that starts on the dot of a small market moves the map and opens nothing (MAP-10)',
  { tag: '@webgl' },
  async ({ page }) => {
    await open(page);
    await drawn(page);
    const before = await boxOf(page, /^Malta/);
    await onMap(page, /^Malta/).hover();
    await page.mouse.down();
    await page.mouse.move(before.x + 150, before.y + 60, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await boxOf(page, /^Malta/)).x - before.x).toBeGreaterThan(70);
    await expect(page.getByRole('list', { name: 'Ranked markets' })).toBeVisible();
  }
);

test(
  'a link to a bloc shows its members, flat or on the globe (MAP-11)',
  { tag: '@webgl' },
  async ({ page }) => {
    await open(page, '/?m=gcc');
    await drawn(page);
    const pane = (await page.getByRole('region', { name: 'Map' }).boundingBox())!;
    const isInside = async (name: RegExp) => {
      const { x, y } = await boxOf(page, name);
      return x > pane.x && x < pane.x + pane.width && y > pane.y && y < pane.y + pane.height;
    };
    await expect.poll(() => isInside(/^Bahrain/)).toBe(true);
    expect(await isInside(/^Oman/)).toBe(true);
    expect(await isInside(/^Brazil/)).toBe(false);
    const globe = page.getByRole('button', { name: 'Globe' });
    await globe.click();
    await expect(globe).toHaveAttribute('aria-pressed', 'true');
    // What lies on the far side of a globe has no place on the screen.
    await expect(onMap(page, /^Fiji/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Fit Gulf Cooperation Council' }).click();
    await expect.poll(() => isInside(/^Bahrain/)).toBe(true);
  }
);

test(
  'the map takes the colors of another theme while it is open (MAP-11)',
  { tag: '@webgl' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page);
    await drawn(page);
    const ocean = async () => {
      const { x, y } = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
      const clip = { x: x + 20, y: y + 200, width: 1, height: 1 };
      const picture = (await page.screenshot({ clip })).toString('base64');
      return page.evaluate(async (png) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
        canvas.drawImage(image, 0, 0);
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      }, picture);
    };
    const lightness = async () => Math.max(...(await ocean()));
    expect(await lightness()).toBeGreaterThan(180);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(lightness, { timeout: 15_000 }).toBeLessThan(80);
  }
);
