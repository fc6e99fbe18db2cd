import { expect, test, type Page } from '@playwright/test';
import { open } from './workspace-page.ts';

const key = (page: Page) => page.getByRole('region', { name: 'Sites on the map' });

test('a layer of sites is switched on, narrowed, walked by the keyboard, and its link restores it (MAP-12)', async ({
  page
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Sites', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Sites on the map' });
  await menu.getByRole('checkbox', { name: 'US cloud regions' }).check();
  await expect(key(page)).toContainText('249 cloud regions of US providers');
  await menu.getByRole('combobox', { name: 'Provider' }).selectOption('Google Cloud Platform');
  await expect(key(page)).toContainText('42 of 249');
  await menu.getByRole('combobox', { name: 'Provider' }).selectOption({ index: 1 });
  await expect(key(page)).not.toContainText('42 of 249');
  await menu.getByRole('list', { name: 'Provider, any of' }).getByRole('button').last().click();
  await expect(key(page)).toContainText('42 of 249');
  await page.keyboard.press('Escape');

  const walk = page.getByRole('group', { name: 'US cloud regions on the map' }).getByRole('button');
  await walk.focus();
  const first = await walk.getAttribute('aria-label');
  await page.keyboard.press('ArrowLeft');
  await expect(walk).not.toHaveAttribute('aria-label', first ?? '');
  const name = ((await walk.getAttribute('aria-label')) ?? '').split(', ')[0] ?? '';
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name });
  await expect(card).toContainText('Google Cloud Platform');
  await expect(card).toContainText('State of January 2026');
  await expect(card).toContainText('MIT');

  await page.reload();
  await expect(page.getByRole('dialog', { name })).toContainText('Google Cloud Platform');
  await expect(key(page)).toContainText('42 of 249');
  await expect(page.getByRole('button', { name: 'Sites: 1 layer' })).toBeVisible();
});

test('the table of a layer lists what is not drawn with why, sorts, and shows a site on the map; terms B has no download', async ({
  page
}) => {
  await open(page, '/?sites=ai-clusters.peering-cities');
  await expect(key(page)).toContainText('641 not drawn');
  await key(page).getByRole('button', { name: 'Table of AI clusters' }).click();
  const table = page.getByRole('dialog', { name: 'AI clusters' });
  await table.getByText('641 are not drawn on the map').click();
  await expect(table).toContainText('85: no country and no place in the source');
  await expect(table.getByRole('button', { name: 'Download CSV' })).toBeVisible();
  await table.getByRole('button', { name: 'Close' }).click();

  await key(page).getByRole('button', { name: 'Table of peering cities' }).click();
  const cities = page.getByRole('dialog', { name: 'Peering cities' });
  await cities.getByRole('button', { name: /^Port capacity/ }).click();
  await expect(cities.getByRole('rowheader').first()).toHaveText('Frankfurt');
  await expect(cities.getByRole('button', { name: 'Download CSV' })).toHaveCount(0);
  await cities.getByRole('searchbox', { name: 'Find' }).fill('nairobi');
  await cities.getByRole('button', { name: 'Show Nairobi on the map' }).click();
  await expect(page.getByRole('dialog', { name: 'Nairobi' })).toContainText('1,397.4 Gbps');
});

test('the panel of a market says the nearest US cloud region and the plants around its capital', async ({
  page
}) => {
  await open(page, '/?m=KEN');
  const sites = page.getByRole('region', { name: /^Sites/ });
  await expect(sites).toContainText('2,545 km: Jeddah, Saudi Arabia');
  await expect(sites).toContainText('10, 1,377 MW');
  await sites.getByRole('button', { name: 'Power plants: 18' }).click();
  await expect(key(page)).toContainText('10,033 of 10,039 power plants');
});
