import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('a comment on a value waits in the browser, then moves into a workspace where others read it (GOV-03)', async ({
  page
}) => {
  test.slow();
  await open(page, '/?m=KEN');
  const openValue = async () => {
    const table = page.getByRole('table', { name: /Points of Kenya by criterion/ });
    await table
      .getByRole('button', { name: /source and steps/ })
      .first()
      .click();
    return page.getByRole('region', { name: 'Comments on this value' });
  };
  let comments = await openValue();
  await comments.getByLabel('Comment', { exact: true }).fill('The ministry revised this in May.');
  await comments.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(comments.getByRole('listitem')).toContainText('You, in this browser');
  await expect(comments.getByRole('link', { name: 'Sign in' })).toBeVisible();

  await page.request.post('/api/v1/accounts', {
    data: { name: 'Cara', email: `cara-${Date.now()}@example.org`, password: 'a long enough password' },
    timeout: 60_000
  });
  const made = await page.request.post('/api/v1/workspaces', { data: { name: 'Value desk' } });
  const { id } = await made.json();
  await open(page, '/?m=KEN');
  comments = await openValue();
  await comments.getByRole('button', { name: 'Move to Value desk' }).click();
  await expect(comments.getByRole('listitem')).toContainText('Cara');
  await expect(comments.getByText('You, in this browser')).toHaveCount(0);
  const { items } = await (await page.request.get(`/api/v1/workspaces/${id}/comments?market=KEN`)).json();
  expect(items.map(({ body }: { body: string }) => body)).toEqual(['The ministry revised this in May.']);
});
