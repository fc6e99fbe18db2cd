import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LaterFixture from './testing/LaterFixture.svelte';

test('a part that did not arrive is said to be missing, and comes when it is asked for again', async () => {
  let asked = 0;
  const load = () => ((asked += 1) === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('Arrived'));
  await render(LaterFixture, { load });
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be reached for the table');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Arrived')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what is loading is kept back at first', async () => {
  await render(LaterFixture, { load: () => new Promise<string>(() => {}) });
  await expect.element(page.getByText('Loading the table')).not.toBeVisible();
});
