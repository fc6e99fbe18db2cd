import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { open } from './workspace-page.ts';

const tray = (page: Page) => page.getByRole('region', { name: 'Draft package' });
const addFirst = (page: Page) =>
  page
    .getByRole('button', { name: /^Add .* to the package$/ })
    .first()
    .click();

/** Chooses a file for the import of the list of packages. */
async function importDraft(page: Page, text: string) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import draft' }).click();
  await (
    await chooser
  ).setFiles({ name: 'draft.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a market is in the draft after one click, is undone and done again, survives a reload, travels as a file (PKG-01, USE-01)', async ({
  page,
  browser
}) => {
  await open(page);
  await addFirst(page);
  await expect(tray(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(tray(page).getByText('No market yet')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(tray(page).getByText('No market yet')).toHaveCount(0);
  const name = (await tray(page).getByRole('listitem').innerText()).replace(/^\d+\s*/, '');

  await page.reload();
  await expect(tray(page).getByRole('listitem')).toContainText(name);

  await tray(page)
    .getByRole('link', { name: /^Open package/ })
    .click();
  const targets = page.getByRole('table', { name: /^Targets of/ });
  await expect(targets.getByRole('row', { name: new RegExp(name) })).toContainText('no change');
  await expect(page.getByText(/no open call known to this release/)).toBeVisible();
  await page.getByRole('button', { name: 'Export file' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Draft file/ }).click()
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const saved = JSON.parse(text);
  expect(saved.targets[0].chosen.rank).toBe(1);
  expect(saved.targets[0].chosen.release).toMatch(/^2026\.11-[0-9a-f]{8}$/);
  expect(saved.targets[0].chosen.strategy.criteria.length).toBeGreaterThan(10);

  const other = await (await browser.newContext()).newPage();
  await other.goto('/packages');
  await importDraft(other, '{"a":1}');
  await expect(other.getByText(/not a draft package of AI Export Atlas/)).toBeVisible();
  await importDraft(other, text);
  await expect(other.getByRole('table', { name: /^Targets of/ })).toContainText(name);
  await other.close();
});

test('the tray offers the open market only while it has a rank to be chosen under', async ({ page }) => {
  await open(page, '/?m=RUS');
  await expect(page.getByRole('heading', { name: 'Russia', level: 2 })).toBeVisible();
  await expect(tray(page).getByRole('button', { name: 'Add Russia' })).toHaveCount(0);
  await open(page, '/?m=KEN');
  await tray(page).getByRole('button', { name: 'Add Kenya' }).click();
  await expect(tray(page).getByRole('listitem')).toContainText('Kenya');
});

test('two countries and a bloc join a package in eight clicks, and every unmet clause is listed (J4)', async ({
  page
}) => {
  let clicks = 0;
  const click = async (role: 'button' | 'link', name: string | RegExp) => {
    await page.getByRole(role, { name, exact: true }).first().click();
    clicks += 1;
  };
  await open(page);
  await click('button', /^Add .* to the package$/);
  await click('button', /^Add .* to the package$/);
  await click('link', /^Open package/);
  await click('button', 'Target');
  await page.getByRole('combobox', { name: 'Market or bloc' }).selectOption({ label: 'ASEAN' });
  clicks += 1;
  await click('button', 'Add target');
  await click('button', 'Gap report');
  const [download] = await Promise.all([page.waitForEvent('download'), click('button', /^Markdown/)]);
  expect(clicks).toBeLessThanOrEqual(8);
  await expect(page.getByRole('table', { name: /^Targets of/ }).getByRole('rowheader')).toHaveCount(3);
  const report = await readFile(await download.path(), 'utf8');
  expect(report.match(/^## \(.*$/gm)?.map((line) => line.split(' ')[1])).toEqual([
    '(i)(A)',
    '(i)(B)',
    '(i)(C)',
    '(i)(D)',
    '(i)(E)',
    '(iii)',
    '(iv)',
    '(v)'
  ]);
});

test('a package turns complete with its last field, and incomplete without its only target (J4)', async ({
  page
}) => {
  await page.goto('/packages');
  await page.getByRole('button', { name: 'New package' }).click();
  await page.getByRole('button', { name: 'Target', exact: true }).click();
  await page.getByRole('combobox', { name: 'Market or bloc' }).selectOption('KEN');
  await page.getByRole('button', { name: 'Add target' }).click();
  const stack = page.getByRole('region', { name: /Five stack layers/ });
  for (const layer of ['A', 'B', 'C', 'D', 'E']) {
    await stack.getByRole('button', { name: new RegExp(`^${layer} `) }).click();
    await stack.getByLabel(`Components of layer ${layer}`, { exact: true }).fill('Described');
    await stack.getByLabel(`Supplier of layer ${layer}`, { exact: true }).fill('Meridian');
    await stack
      .getByLabel(`Evidence for layer ${layer}: web addresses, one a line`, { exact: true })
      .fill('https://example.org/a');
  }
  await stack.getByRole('button', { name: /^A / }).click();
  await stack
    .getByLabel('Whether and to what extent these items are made in the United States', { exact: true })
    .fill('In part.');
  await page.getByRole('button', { name: 'Site', exact: true }).click();
  await page.getByLabel('Name of site 1', { exact: true }).fill('Konza');
  for (const role of ['Build', 'Own', 'Operate'])
    await page.getByLabel(`${role}: Konza`, { exact: true }).fill('Meridian');
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  await page.getByLabel('Amount of request 1, USD', { exact: true }).fill('1.4B');
  const gaps = page.getByRole('list', { name: 'Gaps' });
  const count = page.getByRole('heading', { name: /gaps? against section 3\(b\)/ });
  await expect(count).toHaveText(/^\s*5\s/);
  for (let left = 5; left > 0; left -= 1) {
    // A gap takes the focus to the field that would mend it.
    await gaps.getByRole('button').first().click();
    await expect(page.getByRole('textbox', { name: /^Answer: / }).last()).toBeVisible();
    await page.locator('textarea:focus').fill('Answered.');
    if (left > 1) await expect(count).toHaveText(new RegExp(`^\\s*${left - 1}\\s`));
  }
  const complete = page.getByRole('heading', { name: 'Complete against section 3(b)' });
  await expect(complete).toBeVisible();
  await page.getByRole('button', { name: 'Remove Kenya' }).click();
  await expect(page.getByRole('heading', { name: /gaps? against section 3\(b\)/ })).toBeVisible();
  await expect(gaps).toContainText('No target country or bloc');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(complete).toBeVisible();
});
