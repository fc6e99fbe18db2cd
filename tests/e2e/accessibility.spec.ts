import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fullDraft, targetOf } from '../../src/lib/packages/testing/full-draft.ts';
import { open, quiet } from './workspace-page.ts';

/** Name, address, and what is there once the page has all it will show. */
const views: [name: string, address: string, last?: string][] = [
  ['the workspace', '/'],
  ['a market', '/?m=KEN'],
  ['an excluded market', '/?m=RUS'],
  ['a bloc', '/?m=asean'],
  ['the table twin', '/?view=table', 'tbody tr'],
  ['one criterion on the map', '/?layer=electricity-generation'],
  ['how firm ranks are', '/?view=firmness&draws=500', 'tbody tr'],
  ['markets side by side', '/?view=side&with=KEN.RUS', 'tbody tr'],
  ['data', '/data'],
  ['coverage', '/data/coverage'],
  ['releases', '/data/releases'],
  ['methods', '/methods'],
  ['a package', '/packages/draft'],
  ['signing in', '/sign-in'],
  ['the embed', '/embed/map'],
  ['a damaged link', '/?s=1AAAA'],
  ['an address nobody serves', '/nowhere']
];

/** Rows like those before them: what holds for the first six holds for the rest, which axe need not walk. */
const repeated =
  '#ranking-list > li:nth-child(n + 7), [aria-label="Markets on the map"] > li:nth-child(n + 7), tbody > tr:nth-child(n + 7)';

/** What axe finds that is worse than minor: the rule, and where. */
async function violations(page: Page, ...rules: string[]): Promise<string[]> {
  // No page frames another: axe runs in it as a whole, without a second page that joins the parts.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (rules.length > 0) axe.withRules(rules);
  const { violations: found } = await axe.analyze();
  return found
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' '))}`);
}

/** What is wrong with an address in either theme. */
async function violationsAt(page: Page, address: string, last = 'body'): Promise<string[]> {
  // Without motion a theme changes at once: no color is read on its way.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator(last).first().waitFor();
  await quiet(page);
  await page.evaluate((rows) => document.querySelectorAll(rows).forEach((row) => row.remove()), repeated);
  const light = await violations(page);
  // The markup is the same in both themes; its colors are not.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await violations(page, 'color-contrast'))];
}

for (const [name, address, last] of views) {
  test(`${name} has no accessibility violation, serious or moderate, in either theme (A11Y-01)`, async ({
    page
  }) => {
    expect(await violationsAt(page, address, last)).toEqual([]);
  });
}

test('a shared workspace and its packages together have no accessibility violation, in either theme (A11Y-01)', async ({
  page
}) => {
  // Two pages, and the first account of a new folder waits until the database has laid itself out.
  test.slow();
  const person = {
    name: 'Axel',
    email: `axel-${Date.now()}@example.org`,
    password: 'a long enough password'
  };
  await page.request.post('/api/v1/accounts', { data: person, timeout: 60_000 });
  const made = await page.request.post('/api/v1/workspaces', { data: { name: 'Regional desk' } });
  const { id: workspace } = await made.json();
  const content = { ...fullDraft(), targets: [targetOf('KEN', 'Kenya'), targetOf('asean', 'ASEAN', 'bloc')] };
  await page.request.post('/api/v1/packages', { data: { workspace, content } });
  const home = `/workspaces/${workspace}`;
  for (const address of [home, `${home}/overview`])
    expect(await violationsAt(page, address), address).toEqual([]);
});

test('a preset and a bloc are chosen by Tab and Enter, and the focus is never lost (J12)', async ({
  page
}) => {
  await open(page);
  const isFocused = (name: string) => page.getByRole('combobox', { name, exact: true });
  await page.getByRole('button', { name: /Choose a preset/ }).focus();
  await page.keyboard.press('Enter');
  const campus = page.getByRole('button', { name: /^Gigawatt campus/ });
  await expect(campus).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(campus).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Choose a preset/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /Choose a preset/ })).toContainText('Gigawatt campus');

  await page.getByText('Filter and sort').locator('xpath=ancestor-or-self::summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Name', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Name', exact: true })).toBeFocused();
  for (const name of ['Region', 'Income', 'Bloc']) {
    await page.keyboard.press('Tab');
    await expect(isFocused(name)).toBeFocused();
  }
  // A list forgets the letters typed before when the next comes late: on a slow machine they are typed again.
  await expect(async () => {
    await page.keyboard.type('ASEAN');
    await expect(page.getByText('Bloc: ASEAN')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(isFocused('Bloc')).toBeFocused();
});

test('with the keyboard alone a shortlist is ranked, read and opened (J12)', async ({ page }) => {
  await open(page);
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('status').filter({ hasText: /share/ })).toBeAttached();
  const rows = page.getByRole('list', { name: 'Ranked markets' }).getByRole('link');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /Points of .* by criterion/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows.nth(2)).toBeFocused();
});
