import { expect, test, type Page } from '@playwright/test';
import { addressOf, leader, open, ranked } from './workspace-page.ts';

const counts = async (page: Page) => {
  const button = page.getByRole('button', { name: /^\d+ ranked$/ });
  return Number.parseInt((await button.innerText()).trim(), 10);
};

test('a constraint is added in three clicks, who fails it stays with the reason (J5); a threshold moves no other score (WGT-05, 08)', async ({
  page
}) => {
  await open(page);
  const before = await counts(page);
  await page.getByRole('button', { name: 'Add a constraint' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a constraint' });
  await dialog.getByRole('button', { name: /^Add.*Foreign adversaries/ }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => counts(page)).toBeLessThanOrEqual(before);
  await expect(page.getByRole('button', { name: /Foreign adversaries.*markets? out/ })).toBeVisible();
  const out = page.getByRole('list', { name: 'Ranked markets' }).getByRole('link', { name: /^Venezuela/ });
  await expect(out).toHaveAttribute('aria-label', /foreign adversar/i);

  const first = await leader(page);
  expect(await ranked(page)).toContain('India');
  await page.getByRole('button', { name: 'Add a constraint' }).click();
  await dialog.getByRole('combobox', { name: 'Criterion', exact: true }).selectOption('population');
  await dialog.getByRole('combobox', { name: 'Above or below' }).selectOption('at most');
  await dialog.getByRole('textbox', { name: 'Value' }).fill('100000000');
  await dialog.getByRole('button', { name: 'Add threshold' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => ranked(page)).not.toContain('India');
  expect(await leader(page)).toBe(first);
});

test('each rule for missing values is one choice and ranks as the API does (WGT-07)', async ({
  page,
  request
}) => {
  const { strategy } = await (await request.get('/api/v1/rank')).json();
  await open(page);
  for (const [rule, label] of [
    ['exclude', 'Leave out'],
    ['worst', 'Worst case'],
    ['impute', 'Fill in'],
    ['reweight', 'Re-weight']
  ] as const) {
    const { items } = await (
      await request.post('/api/v1/rank', { data: { ...strategy, missing: rule } })
    ).json();
    const expected = items.filter(({ status }: { status: string }) => status === 'ranked');
    await page.getByRole('button', { name: /^Missing values/ }).click();
    await page.getByRole('radio', { name: new RegExp(`^${label}`) }).check();
    await page.keyboard.press('Escape');
    await expect.poll(() => counts(page)).toBe(expected.length);
    expect(await leader(page)).toContain(`score ${expected[0].score.toFixed(1)}`);
  }
});

test('one live criterion is said to decide, and no weight at all is said as such (WGT-10)', async ({
  page,
  request
}) => {
  const alone = await addressOf(request, (strategy) => ({
    ...strategy,
    criteria: strategy.criteria.map((one, k) => ({ ...one, weight: k === 0 ? one.weight : 0 }))
  }));
  await open(page, alone);
  const sliders = page.getByRole('slider', { name: /, weight$/ });
  await expect(page.getByText('One criterion decides')).toBeVisible();
  await sliders.first().focus();
  await page.keyboard.press('Home');
  await expect(page.getByText('No criterion has weight').first()).toBeVisible();
  await expect(page.getByText('No market passes all constraints')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page.getByText('One criterion decides')).toHaveCount(0);
});

test('a package’s megawatts and load factor become its yearly use and a constraint on its share (WGT-11)', async ({
  page
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Add a constraint' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a constraint' });
  await dialog.getByRole('button', { name: /^Add.*MW/ }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const row = page.getByRole('button', { name: /MW.*markets? out/ });
  const cost = async () => Number(/\u2212(\d+)/.exec(await row.innerText())?.[1]);
  const before = await cost();
  await row.click();
  await page.getByRole('textbox', { name: 'Load of the package' }).fill('1000');
  await page.keyboard.press('Enter');
  // 1,000 MW x 0.9 x 8,760 h = 7.884 TWh.
  await expect(page.getByText(/7\.88 TWh a year/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(cost).toBeGreaterThan(before);
});

test('the parts of the Chinese AI footprint can be weighed, and the link keeps it (CRI-12)', async ({
  page
}) => {
  await open(page);
  await page.getByRole('radio', { name: 'Reason to avoid' }).click();
  await page.getByText('5 parts and their weights').click();
  const part = page
    .getByRole('table', { name: /^Parts of/ })
    .getByRole('textbox')
    .first();
  const list = await ranked(page, 40);
  await part.fill('90');
  await page.keyboard.press('Enter');
  await expect.poll(() => ranked(page, 40)).not.toEqual(list);
  const changed = await ranked(page, 40);
  await open(page, page.url());
  expect(await ranked(page, 40)).toEqual(changed);
});

test('a group is scaled in proportion, undone in one step; the smallest change said unseats the leader (WGT-06, MTH-06)', async ({
  page
}) => {
  await open(page);
  const line = page.getByText(/^Smallest change that unseats/);
  const words = /unseats (.+): (.+) from [\d.,]+ to ([\d.,]+), then (.+) leads/.exec(await line.innerText());
  const [, first = '', criterion = '', points = '', next = ''] = words ?? [];
  await page.getByRole('button', { name: /^Market demand, share/ }).click();
  const budget = page.getByRole('dialog', { name: 'Scale Market demand' });
  await expect(budget.getByText(/Size family: 16 points/)).toBeVisible();
  await budget.getByRole('button', { name: 'Double' }).click();
  await expect(page.getByRole('textbox', { name: 'GDP, points' })).toHaveValue('16');
  await expect(page.getByRole('textbox', { name: 'Population, points' })).toHaveValue('8');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'GDP, points' })).toHaveValue('8');

  expect(await leader(page)).toMatch(new RegExp(`^${first}`));
  const field = page.getByRole('textbox', { name: `${criterion}, points` });
  await field.fill(points);
  await page.keyboard.press('Enter');
  await expect.poll(() => leader(page)).toMatch(new RegExp(`^${next}`));
});
