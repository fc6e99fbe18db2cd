import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('a market is in the draft after one click, survives a reload, and travels as a file (PKG-01)', async ({
  page,
  browser
}) => {
  await open(page);
  await page
    .getByRole('button', { name: /^Add .* to the package$/ })
    .first()
    .click();
  const tray = page.getByRole('region', { name: 'Draft package' });
  await expect(tray.getByRole('listitem')).toHaveCount(1);
  const name = (await tray.getByRole('listitem').innerText()).replace(/^\d+\s*/, '');

  await page.reload();
  await expect(tray.getByRole('listitem')).toContainText(name);

  await tray.getByRole('button', { name: /^Open package/ }).click();
  const dialog = page.getByRole('dialog', { name: /draft package/i });
  await expect(dialog.getByText('Rank 1 of')).toBeVisible();
  await expect(dialog.getByText(/closed June 30, 2026/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export draft' }).click()
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const saved = JSON.parse(text);
  expect(saved.targets[0].chosen.rank).toBe(1);
  expect(saved.targets[0].chosen.release).toMatch(/^2026\.11-[0-9a-f]{8}$/);
  expect(saved.targets[0].chosen.strategy.criteria.length).toBeGreaterThan(10);

  const other = await (await browser.newContext()).newPage();
  await open(other);
  await other.getByRole('button', { name: /^Open package/ }).click();
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Import draft' }).click();
  await (
    await chooser
  ).setFiles({ name: 'draft.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(other.getByRole('dialog').getByText('Rank 1 of')).toBeVisible();
  await other.close();
});

test('a foreign file is refused in words and the draft stays', async ({ page }) => {
  await open(page);
  await page
    .getByRole('button', { name: /^Add .* to the package$/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Open package/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import draft' }).click();
  await (
    await chooser
  ).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/not a draft package of AI Export Atlas/)).toBeVisible();
  await expect(dialog.getByText('Rank 1 of')).toBeVisible();
});

test('undo takes a package change back (USE-01)', async ({ page }) => {
  await open(page);
  const tray = page.getByRole('region', { name: 'Draft package' });
  await page
    .getByRole('button', { name: /^Add .* to the package$/ })
    .first()
    .click();
  await expect(tray.getByText('No market yet')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(tray.getByText('No market yet')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(tray.getByText('No market yet')).toHaveCount(0);
});

test('the tray offers the open market only while it has a rank to be chosen under', async ({ page }) => {
  await open(page, '/?m=RUS');
  await expect(page.getByRole('heading', { name: 'Russia', level: 2 })).toBeVisible();
  const tray = page.getByRole('region', { name: 'Draft package' });
  await expect(tray.getByRole('button', { name: 'Add Russia' })).toHaveCount(0);
  await open(page, '/?m=KEN');
  await tray.getByRole('button', { name: 'Add Kenya' }).click();
  await expect(tray.getByRole('listitem')).toContainText('Kenya');
});
