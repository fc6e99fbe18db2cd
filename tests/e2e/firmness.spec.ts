import { expect, test, type Page } from '@playwright/test';

/** A page is loaded, and then its trials are made. */
const slow = { timeout: 30_000 };

/** Opens a part of "How firm" and waits until its trials are in. */
async function openPart(page: Page, query: string) {
  await page.goto(`/?view=firmness${query}`);
  await expect(page.getByText(/trials with .*, seed \d+/)).toBeVisible(slow);
}

test.describe('How firm', () => {
  test('shows how often each market takes each rank, and every row accounts for all trials', async ({
    page
  }) => {
    await openPart(page, '&draws=2000');
    const table = page.getByRole('table', { name: /band of ranks/ });
    const row = table.getByRole('row').nth(2);
    const leader = await row.getByRole('rowheader').innerText();
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${leader} leads`) })).toBeVisible();
    const cells = await row.getByRole('cell').allInnerTexts();
    // Rank, seven bands, top 10, three percentiles, mean.
    const bands = cells.slice(1, 8).map((text) => Number.parseFloat(text.replace(/[<>]/, '') || '0'));
    expect(bands.reduce((sum, percent) => sum + percent, 0)).toBeGreaterThanOrEqual(97);
    expect(bands.reduce((sum, percent) => sum + percent, 0)).toBeLessThanOrEqual(104);
    expect(cells[0]).toBe('1');
  });

  test('tries any weights at all when asked, says so, and a link restores it', async ({ page }) => {
    await openPart(page, '&part=robust-set&draws=2000');
    const finding = page.getByRole('region', { name: 'Robust set' }).getByRole('heading', { level: 2 });
    const around = await finding.innerText();
    await page.getByText(/trials with each weight within 25% of yours/).click();
    await page.getByLabel('Weights tried').selectOption('Any weights at all');
    await expect(page.getByText(/2,000 trials with any weights at all/)).toBeVisible();
    await expect(finding).not.toHaveText(around);
    const free = await finding.innerText();
    await page.reload();
    await expect(page.getByText(/2,000 trials with any weights at all, .* seed 1234/)).toBeVisible(slow);
    await expect(finding).toHaveText(free);
  });

  test('names the weights that put a market first, and who stays above whom', async ({ page }) => {
    await openPart(page, '&part=weights&draws=2000');
    await expect(page.getByRole('table', { name: /typically put .* first/ })).toBeVisible();
    const pairs = page.getByRole('table', { name: /ranks above that of the column/ });
    // What the first has over the second and the second over the first are one whole.
    const share = async (row: number, column: number) =>
      Number.parseFloat(
        (await pairs.getByRole('row').nth(row).getByRole('cell').nth(column).innerText()).replace(
          /[a-z ]/g,
          ''
        )
      );
    await expect(pairs.getByRole('row')).toHaveCount(13, slow);
    expect((await share(1, 1)) + (await share(2, 0))).toBeGreaterThanOrEqual(99);
    expect((await share(1, 1)) + (await share(2, 0))).toBeLessThanOrEqual(101);
  });
});
