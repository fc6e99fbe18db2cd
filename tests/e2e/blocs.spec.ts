import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('a bloc is built without a pointer, named, undone, done again, and its link restores it (BLOC-03)', async ({
  page
}) => {
  // Beside the table, for no step of it needs a map.
  await page.goto('/?view=table');
  await expect(page.getByRole('region', { name: 'The map as a table' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('radio', { name: 'Blocs', exact: true }).click();
  await page.getByRole('button', { name: 'Build a bloc' }).click();
  const dialog = page.getByRole('dialog', { name: 'Build a bloc' });
  await dialog.getByRole('button', { name: 'Save the bloc' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Give the bloc a name.');
  await dialog.getByRole('textbox', { name: 'Name of the bloc' }).fill('Gulf circle');

  await dialog.getByRole('radio', { name: 'By place' }).click();
  for (const [edge, degrees] of [
    ['West', '46'],
    ['East', '60'],
    ['South', '20'],
    ['North', '30']
  ] as const) {
    await dialog.getByRole('textbox', { name: edge }).fill(degrees);
  }
  await dialog.getByRole('button', { name: /^Take in \d+ markets$/ }).click();
  const members = dialog.getByRole('list', { name: 'Members chosen' });
  await expect(members.getByText('Qatar', { exact: true })).toBeVisible();
  await dialog.getByRole('radio', { name: 'From the list' }).click();
  await dialog.getByRole('searchbox', { name: 'Find a market to take in' }).fill('kenya');
  await page.keyboard.press('Enter');
  await expect(members.getByText('Kenya', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Save the bloc' }).click();

  const title = page.getByRole('heading', { name: 'Gulf circle', level: 2 });
  await expect(title).toBeVisible();
  await page.goBack();
  await expect(title).toHaveCount(0);
  await page.goForward();
  await expect(title).toBeVisible();
  const link = new URL(page.url());
  await page.goto(`/bloc/own-1?view=table&s=${link.searchParams.get('s')}`);
  await expect(title).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Kenya', exact: true })).toBeVisible();
});

test('on the map a bloc is drawn with the keyboard and with a stroke (BLOC-03)', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Blocs', exact: true }).click();
  await page.getByRole('button', { name: 'Draw a bloc of your own' }).click();
  const surface = page.getByRole('application', { name: 'Outline on the map' });
  await expect(surface).toBeFocused();
  // A square around the middle of the map: three steps of 64 px out from the cross to each corner.
  const corners = [
    ['ArrowLeft', 'ArrowUp'],
    ['ArrowRight', 'ArrowRight'],
    ['ArrowDown', 'ArrowDown'],
    ['ArrowLeft', 'ArrowLeft']
  ];
  for (const moves of corners) {
    for (const key of moves) await surface.press(`Shift+${key}`);
    await surface.press('Enter');
  }
  await surface.press('c');
  const done = page.getByRole('button', { name: /^Done, / });
  await expect(done).toHaveText(/^Done, [1-9]\d* markets$/);
  const byKeys = Number((await done.innerText()).match(/\d+/)?.[0]);

  const box = (await surface.boundingBox())!;
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.3, 0.35));
  await page.mouse.down();
  for (const [x, y] of [
    [0.75, 0.35],
    [0.75, 0.7],
    [0.3, 0.7]
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number((await done.innerText()).match(/\d+/)?.[0])).toBeGreaterThan(byKeys);
  await done.click();
  await expect(page.getByRole('dialog', { name: 'Build a bloc' })).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Members chosen' }).getByRole('listitem').first()
  ).toBeVisible();
});

test('three blocs under two rules, then one of them as one target or several (J8, CMP-06)', async ({
  page
}) => {
  await open(page);
  await page.getByRole('radio', { name: 'Blocs', exact: true }).click();
  await page.getByText('Choose', { exact: true }).click();
  for (const bloc of ['ASEAN', 'Gulf Cooperation Council', 'East African Community']) {
    await page.getByRole('searchbox', { name: 'Find a bloc to rank' }).fill(bloc);
    await page
      .getByRole('checkbox', { name: new RegExp(`^${bloc}`) })
      .first()
      .check();
  }
  const list = page.getByRole('list', { name: 'Ranked blocs' });
  await expect(list.getByRole('link')).toHaveCount(3);
  await expect(list.getByText(/^\d+ of \d+ members with data/)).toHaveCount(3);
  await expect(list.getByText(/ · worst: /)).toHaveCount(3);
  // Hidden under its label, which is what a hand presses.
  await page.getByRole('radio', { name: 'Worst member' }).check({ force: true });
  const said = page.getByText(/Under “Worst member” .*“Mean”\./);
  await expect(said.first()).toBeVisible();

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('region', { name: 'Blocs as a table' });
  await expect(table.getByRole('rowheader')).toHaveCount(3);
  await expect(table.getByRole('columnheader', { name: 'GDP', exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'One target or several?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('or its members one by one');
  await page.getByRole('combobox', { name: 'Bloc', exact: true }).selectOption({ label: 'ASEAN' });
  await expect(page.getByText(/^As one target ASEAN gains .*score/)).toBeVisible();
  const sides = page.getByRole('table', { name: /^ASEAN as one target beside 3 markets/ });
  for (const row of ['Score', 'Spread', 'Controls', 'Finance: OECD class', 'Market size: GDP']) {
    await expect(sides.getByRole('rowheader', { name: new RegExp(`^${row}`) })).toBeVisible();
  }
  await page.getByRole('checkbox', { name: /^Vietnam/ }).check();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: /Vietnam$/ })).toBeVisible();
});
