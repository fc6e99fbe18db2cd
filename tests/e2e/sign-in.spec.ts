import { expect, test, type Page, type Route } from '@playwright/test';

const password = 'a long enough password';

/** Keeps the page's own script back until it is asked for; `waiting-forms.js` is no part of it. */
async function withoutScript(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route('**/_app/**/*.js', (route) => (isHeld ? void held.push(route) : route.continue()));
  return async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

test('what is typed before the page has its script stays, and an account is made with it (GOV-06)', async ({
  page
}) => {
  // The first account of a new folder waits until the database has laid itself out.
  test.slow();
  const email = `ada-${Date.now()}@example.org`;
  const letGo = await withoutScript(page);
  await page.goto('/sign-up?to=/account', { waitUntil: 'commit' });
  await page.getByLabel('Name', { exact: true }).fill('Ada Analyst');
  await page.getByLabel('E-mail address').fill(email);
  // What the browser opens by itself is filled once the script runs: by then the page was taken over.
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await letGo();
  await expect(page.getByText('Nobody is signed in.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ada Analyst');
  await expect(page.getByLabel('E-mail address')).toHaveValue(email);

  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Make account' }).click();
  await expect(page.getByRole('heading', { name: 'Account', exact: true })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Account' })).toContainText('Signed in as Ada Analyst');
  await page.getByRole('dialog', { name: 'Account' }).getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');

  // Without any script a refusal keeps what was typed, names the field, and the form says that it waits.
  await withoutScript(page);
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill('not the password');
  // A page that is being left answers no test: it writes down itself what it said.
  await page.evaluate(() => {
    const said = document.querySelector('[data-waiting]')!;
    const note = () => sessionStorage.setItem('said', said.textContent ?? '');
    new MutationObserver(note).observe(said, { childList: true });
  });
  let sent = 0;
  page.on('request', (request) => (sent += request.method() === 'POST' ? 1 : 0));
  await page.getByRole('button', { name: 'Sign in', exact: true }).dblclick();
  await expect(page.getByText('do not belong together')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue(email);
  await expect(page.getByLabel('Password')).toBeFocused();
  await expect(page.getByLabel('Password')).toHaveValue('');
  expect([await page.evaluate(() => sessionStorage.getItem('said')), sent]).toEqual(['Signing in', 1]);
});
