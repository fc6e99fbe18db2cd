import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('a value tells source, year, transform and license in one click, adds up to the score by hand (J6), and is reported with its source (USE-05)', async ({
  page,
  context,
  request
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?m=KEN');
  await page.getByRole('button', { name: /^Grid losses:.*source and steps/ }).click();
  const card = page.getByRole('dialog', { name: 'Transmission and distribution losses' });
  await expect(card.getByText('Value as it enters the score:')).toBeVisible();
  await expect(card.getByRole('heading', { name: 'From the source to the points' })).toBeVisible();
  await expect(card.getByText('License', { exact: true })).toBeVisible();
  const raw = Number(await card.locator('code').first().innerText());

  // From the file alone: the mean of the utilities by weight, over the weight that has one.
  const lines = (await (await request.get('/api/v1/rank?format=csv')).text()).trim().split(/\r?\n/);
  const head = lines[0]!.split(',');
  const kenya = lines.find((line) => line.includes(',KEN,'))!.split(',');
  const cell = (column: string) => kenya[head.indexOf(column)]!;
  expect(Number(cell('grid-losses value'))).toBe(raw);
  let points = 0;
  let weights = 0;
  for (const column of head.filter((name) => name.endsWith(' weight'))) {
    const utility = cell(column.replace(/weight$/, 'utility'));
    if (utility === '') continue;
    points += 100 * Number(cell(column)) * Number(utility);
    weights += Number(cell(column));
  }
  expect(weights).toBeGreaterThan(0);
  expect(Math.abs(points / weights - Number(cell('score')))).toBeLessThan(1e-9);

  await page.getByRole('button', { name: 'Report this value' }).click();
  await expect(page.getByText('Note copied.').first()).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note.split('\n')).toEqual([
    'A value to check in AI Export Atlas',
    'Market: Kenya (KEN)',
    'Criterion: Transmission and distribution losses (grid-losses)',
    expect.stringMatching(/^Value shown: \d+\.\d%, \d{4}$/),
    expect.stringMatching(
      /^Source: Central Intelligence Agency, The World Factbook, .* https:\/\/www\.cia\.gov\//
    ),
    expect.stringMatching(/^Data release: 2026\.11-[0-9a-f]{8}$/),
    expect.stringMatching(/^Link: http:\/\/127\.0\.0\.1:\d+\/\?m=KEN$/),
    'What is wrong, and a better source: '
  ]);
});

test('the facts of the United Arab Emirates name the approved-entity route; the 2025 tiers are history alone (CRI-09)', async ({
  page
}) => {
  await open(page, '/?m=ARE');
  const facts = page.getByRole('region', { name: /^Export controls, finance and access/ });
  for (const stage of [
    'Sanctions and embargo',
    'Country group and headquarters test',
    'Chip posture',
    'Finance',
    'Access'
  ]) {
    await expect(facts.getByRole('region', { name: stage })).toBeVisible();
  }
  const posture = facts.getByRole('region', { name: 'Chip posture' });
  await expect(posture.getByText('Approved-entity route')).toBeVisible();
  await expect(posture.getByText('effective Nov 17, 2023, last amended')).toBeVisible();
  await expect(facts.getByText('License unless the end user is named in Supplement 8').first()).toBeVisible();
  await facts.getByText('History: the 2025 tiers').click();
  await expect(
    facts.getByText(/BIS announced on May 13, 2025 that it would not enforce it/).last()
  ).toBeVisible();
});

test('any two markets can be compared, in one sentence and by criterion (RNK-03)', async ({ page }) => {
  await open(page, '/?m=KEN');
  await page.getByLabel('First of the two').selectOption('IDN');
  await page.getByLabel('Compare with').selectOption('IND');
  const why = page.getByRole('region', { name: /^Why is/ });
  await expect(why.getByText(/^Indonesia is [\d.]+ points below India: mostly /)).toBeVisible();
});
