import { expect, test } from '@playwright/test';
import { open, ranked } from './workspace-page.ts';

test('drivers name what moves ranks most, and one weight can be typed from 0 to 100%', async ({ page }) => {
  await page.goto('/?view=firmness&part=drivers');
  const part = page.getByRole('region', { name: 'Drivers' });
  await expect(part.getByRole('heading', { level: 2 })).toContainText('moves ranks most, by', {
    timeout: 40_000
  });
  const assumptions = part.getByRole('table', { name: /Mean change of rank, in places, over all/ });
  await expect(assumptions.getByRole('row')).toHaveCount(1 + 12);
  const without = part.getByRole('table', { name: /Mean change of rank without each criterion/ });
  await expect(without.getByRole('rowheader', { name: 'Population' })).toBeVisible();

  await part.getByLabel('Criterion').selectOption({ label: 'Population' });
  await part.getByRole('textbox', { name: 'Share of Population, percent' }).fill('100');
  await part.getByRole('textbox', { name: 'Share of Population, percent' }).press('Enter');
  // With all weight on population the most populous market that is ranked comes first.
  await expect(part.getByText(/^At 100%: 1 India/)).toBeVisible();
});

test('methods compare their lists with a named reference, and one click ranks by another', async ({
  page
}) => {
  await page.goto('/?view=firmness&part=methods');
  const part = page.getByRole('region', { name: 'Methods' });
  const agreement = part.getByRole('table', { name: 'Agreement of each method with Weighted sum' });
  await expect(agreement.getByRole('columnheader', { name: /WS.*reference: Weighted sum/ })).toBeVisible({
    timeout: 20_000
  });
  await expect(agreement.getByRole('columnheader', { name: /RBO.*p = 0.9/ })).toBeVisible();

  const differences = part.getByRole('table', { name: /^Ranks by Weighted sum, .* VIKOR/ });
  const before = await ranked(page, 1);
  await expect(differences.getByRole('rowheader').first()).toHaveText(before[0]!);
  await agreement.getByRole('button', { name: /Rank by it.*VIKOR/ }).click();
  await expect(part.getByRole('heading', { name: 'Rank differences against VIKOR' })).toBeVisible({
    timeout: 15_000
  });
  const after = part.getByRole('table', { name: /^Ranks by VIKOR/ });
  await expect(after.getByRole('rowheader').first()).toHaveText((await ranked(page, 1))[0]!);
});

test('the panel of a market shows its ranks across trials and why it stands where it does', async ({
  page
}) => {
  await open(page);
  await expect(page.getByRole('img', { name: /in 90% of trials/ }).first()).toBeVisible({ timeout: 30_000 });
  const [, second] = await ranked(page, 2);
  await page.getByRole('link', { name: new RegExp(`^${second}, rank`) }).focus();
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { name: /^Why is/ })).toBeFocused({ timeout: 20_000 });

  const trials = page.getByRole('region', { name: 'Where it ranks across trials' });
  await expect(trials.getByRole('img', { name: /^Ranks in the trials: .* today 2$/ })).toBeVisible();
  await expect(trials).toContainText(/top 10 in .*%\.\s+Expected\s+rank\s+\d/);
  await expect(trials.getByText(/^First in .*% of trials$/)).toBeVisible();
});
