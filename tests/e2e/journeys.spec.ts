import { expect, test, type Page } from '@playwright/test';
import { onMap, open, ranked } from './workspace-page.ts';

const rows = (page: Page) => page.getByRole('list', { name: 'Ranked markets' }).getByRole('link');
const asean = [
  'Brunei',
  'Burma',
  'Cambodia',
  'Indonesia',
  'Laos',
  'Malaysia',
  'Philippines',
  'Singapore',
  'Thailand',
  'Timor-Leste',
  'Vietnam'
];

test('from nothing to a ranked ASEAN shortlist for a data-center package, with the map, in four clicks (J1)', async ({
  page
}) => {
  await open(page);
  await page.getByRole('button', { name: /Choose a preset/ }).click();
  await page
    .getByRole('dialog', { name: 'Presets' })
    .getByRole('button', { name: /^Gigawatt campus/ })
    .click();
  await page.getByText('Filter and sort').click();
  await page.getByRole('combobox', { name: 'Bloc', exact: true }).selectOption({ label: 'ASEAN' });

  await expect(page).toHaveURL(/p=gigawatt-campus.*bloc=asean/);
  const shown = (await ranked(page, 20)).map((name) => name.split(', excluded')[0]);
  expect(shown.sort()).toEqual(asean);
  for (const label of await rows(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('aria-label'))
  ))
    expect(label).toMatch(/(, rank \d+, score \d+\.\d|, excluded: |, not ranked)/);
  await expect(onMap(page, /^Singapore/)).toBeVisible();
});

test('energy infrastructure is doubled in two clicks, who moved is marked, and Reset brings back the very address (J2)', async ({
  page
}) => {
  await open(page);
  const before = page.url();
  const order = await ranked(page, 30);
  const list = page.getByRole('list', { name: 'Ranked markets' });
  await expect(list.getByRole('img', { name: /against the preset$/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Power & sites, share/ }).click();
  await page.getByRole('button', { name: 'Double', exact: true }).click();

  await expect(page).toHaveURL(/\?s=/);
  expect(await ranked(page, 30)).not.toEqual(order);
  await expect(list.getByRole('img', { name: /^Up \d+ places? against the preset$/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Reset/ }).click();
  await expect(page).toHaveURL(before);
  expect(await ranked(page, 30)).toEqual(order);
});

test('a constraint is added in two clicks; whom it stops stays on the map, with the reason on a click (J5)', async ({
  page
}) => {
  await open(page);
  const excluded = page.getByRole('button', { name: /\d+\s+excluded$/ });
  const count = async () => Number.parseInt(await excluded.innerText());
  const before = await count();
  await page.getByRole('button', { name: 'Add a constraint' }).click();
  await page
    .getByRole('dialog', { name: 'Add a constraint' })
    .getByRole('button', { name: /^Add Not on: Comprehensive|^Add Electricity generated .* at least/ })
    .last()
    .click();
  await page.keyboard.press('Escape');
  expect(await count()).toBeGreaterThan(before);

  await onMap(page, /^Malta/).click();
  await expect(page.getByRole('heading', { name: 'Malta', level: 2 })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Excluded: Electricity generated/ })).toBeVisible();
});

test.describe('with the keyboard alone (J12)', () => {
  test('quick changes of a weight are announced once, when they have settled (A11Y-04)', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelector('[role="status"][aria-live="polite"]');
      new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region!, {
        childList: true,
        characterData: true,
        subtree: true
      });
    });
    await page.getByRole('slider', { name: /^GDP, weight/ }).focus();
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('status').filter({ hasText: /^Economy size 16|16, share/ })).toBeAttached();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.length).toBeLessThanOrEqual(2);
    expect(said.at(-1)).toMatch(/top 10|from \d+ to \d+/);
  });
});
