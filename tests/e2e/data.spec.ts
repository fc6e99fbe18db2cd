import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const [pinned] = JSON.parse(readFileSync('tests/data/pinned-rankings.json', 'utf8')) as {
  release: string;
  link: string;
}[];

test('a link of an earlier release keeps it, and says what the newest would move before it is taken (GOV-08)', async ({
  page
}) => {
  await page.goto(`/data/releases?s=${pinned!.link}`);
  const notice = page.getByRole('region', { name: 'Newer release' });
  await expect(notice).toContainText(`This ranking is of release ${pinned!.release}.`);
  await notice.getByRole('button', { name: 'Show what would move' }).click();
  await expect(notice).toContainText(/No rank moves|of the ranked move/);
  await notice.getByRole('link', { name: 'Take the newer release' }).click();
  await expect(page).toHaveURL(/\?s=/);
  await expect(notice).toHaveCount(0);
});

test('the coverage matrix sorts, is walked by arrows, and tells each cell in full (CRI-04)', async ({
  page
}) => {
  await page.goto('/data/coverage');
  await page.getByRole('button', { name: 'Coverage', exact: true }).click();
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows.nth(1)).toContainText('is needed');
  await rows.nth(1).getByRole('link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('gridcell').and(page.locator(':focus'))).toHaveAccessibleName(/^Economy size/);
  await page.keyboard.press('Control+End');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /\d{4}|Missing/ })
      .first()
  ).toBeVisible();
});
