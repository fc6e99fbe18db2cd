import { expect, test, type Page } from '@playwright/test';
import { open } from './workspace-page.ts';

/** Opens the card of a criterion from its weight row. */
async function card(page: Page, name: string, title: string) {
  await page.getByRole('button', { name, exact: true }).click();
  return page.getByRole('dialog', { name: title });
}
const electricity = (page: Page) => card(page, 'Electricity generated', 'Electricity generated (scale)');

test('a criterion says question, direction, unit, source, publisher, dates and license one click away (CRI-01)', async ({
  page
}) => {
  await open(page);
  const shown = await electricity(page);
  for (const text of [
    'more is better',
    'TWh a year',
    'Our World in Data, from Ember',
    'Published',
    'CC BY 4.0'
  ]) {
    await expect(shown.getByText(text).first()).toBeVisible();
  }
});

test('a value function is bent by keys, by pointer and by typing; each gesture is one step, and the link keeps it (CRI-03)', async ({
  page
}) => {
  await open(page);
  const usual = page.url();
  let shown = await electricity(page);
  await expect(shown.getByText('No rank moves.')).toBeVisible();
  await shown.getByRole('button', { name: 'Add a point' }).click();

  const middle = shown.getByRole('slider', { name: 'Point 2 of 3' });
  await middle.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(middle).toHaveAttribute('aria-valuenow', '0.61');
  await expect(shown.getByText(/ranks change/)).toBeVisible();
  await expect(shown.getByRole('list', { name: 'Furthest moves' })).toBeVisible();

  const counts = shown.getByRole('textbox', { name: 'Point 2: counts as' });
  await expect(counts).toHaveValue('0.61');
  await counts.fill('0.9');
  await counts.press('Enter');
  await expect(middle).toHaveAttribute('aria-valuenow', '0.9');

  const from = (await middle.boundingBox())!;
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20, { steps: 4 });
  await page.mouse.move(x, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number(await middle.getAttribute('aria-valuenow'))).toBeLessThan(0.8);

  // The drag was one step, whatever the pointer did on its way.
  await page.goBack();
  await expect(middle).toHaveAttribute('aria-valuenow', '0.9');
  await page.reload();
  await expect(page.locator('[data-usable]')).toBeAttached();
  shown = await electricity(page);
  await expect(shown.getByRole('slider', { name: 'Point 2 of 3' })).toHaveAttribute('aria-valuenow', '0.9');

  await shown.getByRole('button', { name: 'Take away point 2' }).click();
  await expect(shown.getByRole('slider', { name: /^Point/ })).toHaveCount(0);
  await shown.getByRole('slider', { name: 'best end' }).press('ArrowLeft');
  const reset = shown.getByRole('button', { name: 'Reset to declared' });
  await reset.click();
  await expect(reset).toHaveCount(0);
  expect(page.url()).toBe(usual);
});

test('a presence criterion says what its count leaves out where the pointer rests (CRI-10)', async ({
  page
}) => {
  await open(page, '/?m=IDN');
  await expect(
    page.getByRole('row', { name: /^Chinese AI footprint/ }).getByTitle(/not intent/)
  ).toBeVisible();
});

test('a criterion changed on the data screen stays there, under a link of its own; back takes it back (CRI-03)', async ({
  page
}) => {
  await open(page, '/');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const row = page
    .getByRole('table', { name: /criteria/i })
    .getByRole('button', { name: 'Population', exact: true });
  await row.click();
  const card = page.getByRole('dialog', { name: 'Population' });
  await card.getByRole('button', { name: 'Take out of the strategy' }).click();
  await expect(page).toHaveURL(/\/data\?s=1/);
  await page.reload();
  await row.click();
  await expect(card.getByRole('button', { name: 'Add with 5 points' })).toBeVisible();
  await card.getByRole('button', { name: 'Add with 5 points' }).click();
  await page.goBack();
  await expect(card.getByRole('button', { name: 'Add with 5 points' })).toBeVisible();
  await expect(page).toHaveURL(/\/data\?s=1/);
});
