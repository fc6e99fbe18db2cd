import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { open } from './workspace-page.ts';

/** A table as it is found in the world: decimal commas, other spellings, a slip, a formula; one value to watch for. */
const table = [
  'Country;Port delay;Year',
  'Kenya;73,6194;2024',
  'Ivory Coast;12,5;2024',
  'Kenia;8,25;2024',
  'India;4;2024',
  'Brasil;31,75;2024',
  'Viet Nam;6;2024',
  'Ghana;=A1*2;2024'
].join('\n');

const catalog = (page: Page) => page.getByRole('dialog', { name: 'Add a criterion', exact: true });
const form = (page: Page) => page.getByRole('dialog', { name: 'Bring your own criterion', exact: true });
const slider = (page: Page) => page.getByRole('slider', { name: 'Port delay, weight', exact: true });

async function openForm(page: Page) {
  await page.getByRole('button', { name: 'Add a criterion', exact: true }).click();
  await catalog(page).getByRole('button', { name: 'Bring your own criterion', exact: true }).click();
}

async function bring(page: Page) {
  await openForm(page);
  await form(page).getByLabel('Paste cells').fill(table);
  await form(page).getByLabel('Place for “Brasil”', { exact: true }).selectOption('BRA');
  await form(page).getByRole('radio', { name: 'Less is better', exact: true }).click();
  await form(page).getByRole('button', { name: 'Add with 5 points', exact: true }).click();
  await expect(form(page)).toHaveCount(0);
}

test('a pasted table is matched, ranked by, kept, named on other machines and removed, and never sent', async ({
  page,
  browser,
  baseURL
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(
      [decodeURIComponent(request.url()), request.postData() ?? '', JSON.stringify(request.headers())].join(
        ' '
      )
    );
  });
  await open(page);

  await openForm(page);
  await form(page).getByLabel('Paste cells').fill(table);
  await expect(form(page).getByText('2 not known', { exact: true })).toBeVisible();
  await expect(form(page).getByText('“=A1*2” is a formula', { exact: false })).toBeVisible();
  await expect(form(page).getByLabel('Place for “Ivory Coast”', { exact: true })).toHaveValue('CIV');
  await form(page).getByRole('button', { name: 'Brazil?', exact: true }).click();
  await expect(form(page).getByText(/^5 of \d+ ranked markets$/)).toBeVisible();
  await form(page).getByRole('radio', { name: 'Less is better', exact: true }).click();
  await form(page).getByRole('button', { name: 'Add with 5 points', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(slider(page)).toHaveValue('5');
  await expect(page.getByText('Your data, this browser only', { exact: true })).toBeVisible();

  // A full load: the browser kept it.
  const address = page.url();
  await page.goto(`${address}&m=KEN`);
  await expect(page.getByRole('button', { name: /^Port delay: 73\.6/ }).first()).toBeVisible({
    timeout: 60_000
  });

  const elsewhere = await browser.newPage({ baseURL: baseURL ?? '' });
  await elsewhere.goto(address);
  const notice = elsewhere.getByRole('region', { name: 'Private criteria of this link', exact: true });
  await expect(notice).toContainText('“Port delay” is a private criterion', { timeout: 60_000 });
  await expect(notice).toContainText('keeps 5 points');
  await expect(
    elsewhere.getByText('Not in this browser: left out of the sum', { exact: true })
  ).toBeVisible();
  await elsewhere.close();

  await page.goto('/data');
  await page
    .getByRole('button', { name: 'Remove data of Port delay', exact: true })
    .click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Remove Port delay', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Your own criteria', exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('73.6194');

  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((text) => /73[.,]6194|31[.,]75|8[.,]25\b/.test(text))).toEqual([]);
});

test('a private criterion is mapped, and no file or frame is made with it', async ({ page, request }) => {
  await open(page);
  await bring(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share this ranking', exact: true });
  await expect(share.getByText('Uses data of this browser only: Port delay')).toBeVisible();
  await expect(share.getByRole('button', { name: 'Copy snippet' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  await expect(
    page.getByText('No download: this ranking uses data of this browser only', { exact: false })
  ).toBeVisible();

  const code = new URL(page.url()).searchParams.get('s') ?? '';
  const { decodeLink } = await import('#lib/strategy/decode-link.ts');
  const decoded = decodeLink(code);
  const own = decoded.ok ? decoded.strategy.criteria.at(-1) : null;
  expect(own).toEqual({ id: expect.stringMatching(/^private-[a-z0-9]+-Port-delay$/), weight: 5 });
  for (const path of ['/api/v1/rank?s=', '/embed/map?s=', '/render/map.svg?s=']) {
    const answer = await request.get(path + code);
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain('is a private criterion');
  }

  await page.getByRole('button', { name: 'Port delay', exact: true }).click();
  const card = page.getByRole('dialog', { name: 'Port delay', exact: true });
  await expect(card.getByText('It is kept in this browser', { exact: false })).toBeVisible();
  await card.getByRole('button', { name: 'Map this criterion', exact: true }).click();
  await expect(page.getByText('5 of 198 markets', { exact: false }).first()).toBeVisible();
});

test('a table that cannot be read is refused whole, with what to do', async ({ page }, testInfo) => {
  await open(page);
  await openForm(page);
  const file = form(page).locator('input[type=file]');
  const refused = async (says: RegExp) => {
    await expect(form(page).getByRole('alert')).toContainText(says);
    await expect(form(page).getByRole('button', { name: 'Add with 5 points', exact: true })).toBeDisabled();
  };
  const bad: [name: string, content: Buffer, says: RegExp][] = [
    ['book.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /Excel workbook/],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), /not text/],
    ['quotes.csv', Buffer.from('Country,Value\nKenya,"5\nIndia,6'), /Row 2 opens a quotation mark/],
    ['words.csv', Buffer.from('Kenya 5\nIndia 6'), /Only one column/],
    ['empty.csv', Buffer.from(''), /nothing here/]
  ];
  for (const [name, buffer, says] of bad) {
    await file.setInputFiles({ name, mimeType: 'text/csv', buffer });
    await refused(says);
  }
  // From the disk: handed over as bytes it takes longer than all the rest.
  const large = testInfo.outputPath('large.csv');
  await mkdir(dirname(large), { recursive: true });
  await writeFile(large, Buffer.alloc(49_000_000, 'Kenya,5\n'));
  await file.setInputFiles(large);
  await refused(/49\.0 MB; at most 10 MB/);
  await file.setInputFiles({ name: 'good.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(form(page).getByRole('alert')).toHaveCount(0);
  await expect(form(page).getByRole('button', { name: 'Add with 5 points', exact: true })).toBeEnabled();
});
