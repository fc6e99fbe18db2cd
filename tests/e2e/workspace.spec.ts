import { expect, test, type Page } from '@playwright/test';
import { drawn, open, quiet, ranked } from './workspace-page.ts';

const firstSlider = (page: Page) => page.getByRole('slider', { name: /^GDP, weight/ });

test(
  'a first visit shows a ranking, its weights and a map, with no account and no foreign host',
  { tag: '@webgl' },
  async ({ page }) => {
    const hosts = new Set<string>();
    const failures: string[] = [];
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('requestfailed', (request) => failures.push(request.url()));
    await open(page);
    await drawn(page);
    expect((await ranked(page)).length).toBe(10);
    await expect(page.getByRole('slider').first()).toBeVisible();
    await expect(page.getByText(/not an official U\.S\. Government map/).first()).toBeVisible();
    expect([...hosts].filter((host) => host && host !== new URL(page.url()).host)).toEqual([]);
    expect(failures).toEqual([]);
  }
);

test(
  'moving one weight re-ranks list and map with no reload and no request (MAP-01)',
  { tag: '@webgl' },
  async ({ page }) => {
    await open(page);
    await drawn(page);
    await quiet(page);
    const before = await ranked(page, 30);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await firstSlider(page).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/\?s=/);
    expect(await ranked(page, 30)).not.toEqual(before);
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
  }
);

test('the address restores the ranking, back and undo take the change back, forward and redo bring it again', async ({
  page,
  browser
}) => {
  await open(page);
  const before = await ranked(page, 30);
  await firstSlider(page).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\?s=/);
  const changed = await ranked(page, 30);

  const fresh = await browser.newPage();
  await open(fresh, page.url());
  expect(await ranked(fresh, 30)).toEqual(changed);
  await fresh.close();

  await page.goBack();
  await expect.poll(() => ranked(page, 30)).toEqual(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => ranked(page, 30)).toEqual(changed);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => ranked(page, 30)).toEqual(before);
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/$/);
});

test('a badge counts the changes against the preset and Reset brings back the very same address (WGT-09)', async ({
  page
}) => {
  await open(page);
  const before = page.url();
  await expect(page.getByRole('button', { name: /^Reset/ })).toHaveCount(0);
  await firstSlider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: '1 change' })).toBeVisible();
  await page.getByRole('button', { name: /^Reset/ }).click();
  await expect(page).toHaveURL(before);
  await expect(page.getByRole('button', { name: '1 change' })).toHaveCount(0);
});

test('a market opens from the list with its arithmetic, an excluded one with the rule that stops it; Esc gives focus back', async ({
  page
}) => {
  await open(page);
  const [leader = ''] = await ranked(page, 1);
  const row = page.getByRole('link', { name: new RegExp(`^${leader}, rank 1`) });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: leader, level: 2 })).toBeVisible();
  const table = page.getByRole('table', { name: /Points of .* by criterion/ });
  await expect(table).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();

  await page.getByRole('button', { name: /\d+ excluded/ }).click();
  await expect(page.getByRole('link', { name: /^Russia, excluded: / })).toBeVisible();
  await page.getByRole('link', { name: /^Russia, excluded: / }).click();
  await expect(page.getByRole('heading', { name: 'Russia' })).toBeVisible();
  await expect(page.getByText(/15 CFR/).first()).toBeVisible();
});

test('the points of a market sum to its score (RNK-02)', async ({ page, request }) => {
  const { items } = await (await request.get('/api/v1/rank')).json();
  const first = items[0];
  const sum = first.contributions.reduce(
    (total: number, { points }: { points: number }) => total + (points ?? 0),
    0
  );
  expect(sum).toBeCloseTo(first.score, 9);
  await open(page, `/?m=${first.iso3}`);
  await expect(page.getByText(first.score.toFixed(1)).first()).toBeVisible();
});

test('search finds a country by alias, code or capital, in as many keys; opens it, says where it ranks, keeps the focus (MAP-15, J12)', async ({
  page
}) => {
  await open(page);
  const isLost = () => page.evaluate(() => document.activeElement === document.body);
  for (const [asked, found] of [
    ['uae', 'United Arab Emirates'],
    ['nairobi', 'Kenya'],
    ['TUV', 'Tuvalu'],
    ['USA', 'United States']
  ]) {
    await page.keyboard.press('/');
    await page.keyboard.type(asked!);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: found!, level: 2, exact: true })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: found! })).toBeAttached();
    await page.keyboard.press('Escape');
    await expect.poll(isLost).toBe(false);
  }
});

test('the table twin holds the same markets as the list and sorts by any column (MAP-09)', async ({
  page
}) => {
  await open(page);
  const names = await ranked(page, 5);
  await page.getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('table').first();
  const rows = table.getByRole('rowheader');
  await expect(rows.first()).toBeVisible();
  expect((await rows.allInnerTexts()).slice(0, 5).map((text) => text.trim())).toEqual(names);
  await table.getByRole('button', { name: /^Market/ }).click();
  await expect(page).toHaveURL(/sort=name/);
  const sorted = (await rows.allInnerTexts()).map((text) => text.trim());
  expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'en')));
});

test('blocs are ranked, the rule changes in one click and says what it changed (J8)', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Blocs' }).click();
  await expect(page.getByRole('link', { name: /^ASEAN, rank/ })).toBeVisible();
  await page.getByRole('radio', { name: /worst/i }).check({ force: true });
  await expect(page).toHaveURL(/\?s=/);
  await page.reload();
  await expect(page.getByRole('radio', { name: /worst/i })).toBeChecked();
});

test('a first visit explains itself in three steps that can be skipped and called back (USE-07)', async ({
  page
}) => {
  await open(page);
  const introduction = page.getByRole('complementary', { name: 'Introduction' });
  await expect(introduction).toBeVisible();
  await introduction.getByRole('button', { name: 'Skip' }).click();
  await expect(introduction).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-usable]')).toBeAttached();
  await expect(introduction).toHaveCount(0);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Introduction' }).click();
  await expect(introduction).toBeVisible();
});

test('theme and UN-style names are choices that last, both styles are found, shortcuts are listed under "?" (USE-03, 06)', async ({
  page
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('radio', { name: 'UN style' }).click();
  await page.keyboard.press('Escape');
  const findsKorea = async () => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Find a country or bloc' }).fill('south korea');
    await expect(page.getByRole('option', { name: /Republic of Korea/ })).toBeVisible();
  };
  await findsKorea();
  await page.reload();
  await expect(page.locator('html[data-theme="dark"]')).toBeAttached();
  await expect(page.locator('[data-usable]')).toBeAttached();
  await findsKorea();
  await page.keyboard.press('Escape');
  await page.locator('body').click({ position: { x: 600, y: 20 } });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('a later visit to the bare address brings back the last view, and can start fresh (USE-03)', async ({
  page
}) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page, '/?m=KEN');
  await expect(page.getByRole('heading', { name: 'Kenya', level: 2 })).toBeVisible();
  await open(page);
  await expect(page.getByRole('heading', { name: 'Kenya', level: 2 })).toBeVisible();
  await expect(page).toHaveURL(/m=KEN/);
  await page.getByRole('button', { name: 'Start fresh' }).click();
  await expect(page.getByRole('list', { name: 'Ranked markets' })).toBeVisible();
  expect(complaints).toEqual([]);
});
