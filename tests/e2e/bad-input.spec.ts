import { expect, test, type Page } from '@playwright/test';
import { addressOf, open } from './workspace-page.ts';

let complaints: string[];

test.beforeEach(({ page }) => {
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

async function showsRanking(page: Page) {
  await expect(page.getByRole('list', { name: 'Ranked markets' }).getByRole('link').first()).toBeVisible();
}

test('a damaged link code is said to be damaged, and the default view stands', async ({ page }) => {
  for (const code of ['1AAAA', 'x'.repeat(3000)]) {
    const response = await page.goto(`/?s=${code}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('alert')).toContainText('default view');
    await showsRanking(page);
  }
});

test('an unknown market code is named, with what to do', async ({ page }) => {
  await page.goto('/?m=ZZZ');
  await expect(page.getByRole('alert')).toContainText('"ZZZ"');
  await showsRanking(page);
});

test('a release that is not served is named, with the newest one offered', async ({ page, request }) => {
  await page.goto(await addressOf(request, (strategy) => ({ ...strategy, release: '2024.01-deadbeef' })));
  await expect(page.getByRole('alert')).toContainText('2024.01-deadbeef');
  await page.getByRole('button', { name: /^Re-rank/ }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await showsRanking(page);
});

test('weights all zero rank nothing and say so', async ({ page, request }) => {
  const address = await addressOf(request, (strategy) => ({
    ...strategy,
    criteria: strategy.criteria.map((criterion) => ({ ...criterion, weight: 0 }))
  }));
  await open(page, address);
  await expect(page.getByText(/No criterion has (any )?weight/i).first()).toBeVisible();
});

test('constraints that exclude everything name the costliest and offer to relax it', async ({
  page,
  request
}) => {
  const address = await addressOf(request, (strategy) => ({
    ...strategy,
    constraints: [
      ...strategy.constraints,
      { id: 'minimum', criterion: 'electricity-generation', value: 1_000_000, unknown: 'exclude' }
    ]
  }));
  await open(page, address);
  await page
    .getByRole('button', { name: /^Relax/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /, rank 1,/ })).toBeVisible();
});

test('a market with no data opens and says what is missing', async ({ page }) => {
  await page.goto('/?m=VAT');
  await expect(page.getByRole('heading', { level: 2, name: /Vatican|Holy See/ })).toBeVisible();
  await expect(page.getByText(/too little data|of the weight/i).first()).toBeVisible();
});

test('an address nobody serves is a page with a way back', async ({ page }) => {
  const response = await page.goto('/nowhere');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: /workspace/i }).first()).toBeVisible();
  complaints = complaints.filter((text) => !text.includes('404'));
});
