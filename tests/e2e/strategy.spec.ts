import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { leader, open } from './workspace-page.ts';

test('a preset says what it is for before it is applied, and its weights take over (WGT-02, 12)', async ({
  page
}) => {
  await open(page);
  const before = await leader(page);
  await page.getByRole('button', { name: /Choose a preset/ }).click();
  const menu = page.getByRole('dialog', { name: 'Presets' });
  await expect(menu.getByText(/income per person/).first()).toBeVisible();
  await menu.getByRole('button', { name: /^Gigawatt campus/ }).click();
  await expect(page).toHaveURL(/p=gigawatt-campus/);
  await expect.poll(() => leader(page)).not.toBe(before);
  await expect(page.getByText(/changes?$/)).toHaveCount(0);
});

test('the Chinese AI footprint is neutral until a person says which way it counts (CRI-12)', async ({
  page
}) => {
  await open(page);
  const before = await leader(page);
  await page.getByRole('radio', { name: 'Reason to avoid' }).click();
  await expect(page).toHaveURL(/s=/);
  await expect(page.getByText(/over 17 criteria/)).toBeVisible();
  await page.getByRole('radio', { name: 'Neutral' }).click();
  await expect(page.getByText(/over 16 criteria/)).toBeVisible();
  expect(await leader(page)).toBe(before);
});

test('a bloc can be weighed as a regional focus, and the link keeps it (BLOC-07)', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: /focus/i }).selectOption({ label: 'ASEAN' });
  await expect(page.getByRole('slider', { name: 'ASEAN focus, weight' })).toHaveValue('10');
  await expect(page).toHaveURL(/s=/);
  await open(page, page.url());
  await expect(page.getByRole('slider', { name: 'ASEAN focus, weight' })).toHaveValue('10');
});

test('an analysis is shared as a link, saved as a file and opened again, with no account (GOV-01, EXP-09)', async ({
  page,
  context,
  browser
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('slider', { name: /^GDP, weight/ }).focus();
  await page.keyboard.press('End');
  const ranking = await leader(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this ranking' });
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2000);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save strategy file' }).click()
  ]);
  const file = await readFile(await download.path());

  const other = await (await browser.newContext()).newPage();
  await open(other, link);
  expect(await leader(other)).toBe(ranking);
  await other.goto('/data');
  await other.getByRole('button', { name: 'Share', exact: true }).click();
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Open strategy file' }).click();
  await (await chooser).setFiles({ name: 's.json', mimeType: 'application/json', buffer: file });
  await other.getByRole('link', { name: 'Workspace', exact: true }).click();
  await expect.poll(() => leader(other)).toBe(ranking);
  await other.close();
});

test('the table of coverage says which markets are out and why (CRI-04)', async ({ page }) => {
  await page.goto('/data/coverage');
  await page.getByRole('radio', { name: 'Excluded' }).click();
  const row = page.getByRole('row', { name: /^Russia/ });
  await expect(row).toContainText(/Denial presumed|denial/i);
  await page.getByRole('radio', { name: 'Too little data' }).click();
  await expect(page.getByRole('row', { name: /^Andorra/ })).toContainText('of the weight');
});

test('after a weight is moved, page, API and command line rank alike (OPS-03)', async ({ page, request }) => {
  await open(page);
  await page.getByRole('slider', { name: /^GDP, weight/ }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\?s=/);
  const code = new URL(page.url()).searchParams.get('s') ?? '';
  const answer = await (await request.get(`/api/v1/rank?s=${code}`)).text();
  const command = ['tsx', 'scripts/rank.ts', '--strategy', code];
  expect(execFileSync('npx', command, { encoding: 'utf8', maxBuffer: 1e8 })).toBe(answer);

  const { items: countries } = await (await request.get('/api/v1/countries')).json();
  const nameOf = new Map(countries.map(({ iso3, name }: Record<string, string>) => [iso3, name]));
  const { items } = JSON.parse(answer) as { items: { iso3: string; rank: number | null; score: number }[] };
  const told = items
    .filter(({ rank }) => rank !== null)
    .map(({ iso3, rank, score }) => `${nameOf.get(iso3)}, rank ${rank}, score ${score.toFixed(1)}`);
  const shown = await page
    .getByRole('list', { name: 'Ranked markets' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
    .then((labels) => labels.filter((label) => label.includes(', rank ')));
  expect(shown.length).toBeGreaterThan(20);
  shown.forEach((label, k) =>
    expect(label.startsWith(told[k] ?? 'no more'), `${label} | ${told[k]}`).toBe(true)
  );
});

test('a strategy too large for a link survives a change of screen and a reload, and is saved as a file (EXP-09)', async ({
  page,
  request,
  browser
}) => {
  const { strategy } = await (await request.get('/api/v1/rank')).json();
  const { items: countries } = await (await request.get('/api/v1/countries')).json();
  const codes: string[] = countries.map(({ iso3 }: { iso3: string }) => iso3);
  const adHocBlocs = Array.from({ length: 20 }, (_, bloc) => ({
    id: `own-${bloc}`,
    name: `Circle ${bloc}`,
    members: codes.filter((_code, at) => Math.sin(at * 12.9898 + bloc * 78.233) > 0.6)
  }));
  const large = { ...strategy, name: 'Twenty circles', scope: { ...strategy.scope, adHocBlocs } };
  await open(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open strategy file' }).click();
  const buffer = Buffer.from(JSON.stringify(large));
  await (await chooser).setFiles({ name: 's.json', mimeType: 'application/json', buffer });

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page).toHaveURL(/\/data\?s=file-/);
  await page.getByRole('link', { name: 'Workspace', exact: true }).click();
  const notice = page.getByRole('region', { name: 'About this address' });
  await expect(notice).toContainText('too large for a link');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Save strategy file' }).click()
  ]);
  expect(download.suggestedFilename()).toBe('twenty-circles.strategy.json');
  const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(saved.scope.adHocBlocs).toEqual(adHocBlocs);

  // Loaded anew, the address has only its name, and the browser has the rest.
  await page.reload();
  await expect(notice).toContainText('only this browser keeps it');
  await expect(page.getByRole('button', { name: /^Twenty circles/ })).toBeVisible();
  const stranger = await (await browser.newContext()).newPage();
  await open(stranger, page.url());
  await expect(stranger.getByRole('alert')).toContainText('Ask for its file');
  await stranger.close();
});
