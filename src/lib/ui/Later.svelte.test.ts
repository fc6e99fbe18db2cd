import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LaterFixture from './testing/LaterFixture.svelte';

test('a part that does not arrive is said to be missing, with a way on', async () => {
  await render(LaterFixture, { load: () => Promise.reject(new Error('offline')) });
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be reached for the table');
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('what is loading is kept back at first, and gives way to the part', async () => {
  let arrive = (_text: string) => {};
  await render(LaterFixture, { load: () => new Promise<string>((resolve) => (arrive = resolve)) });
  await expect.element(page.getByText('Loading the table')).not.toBeVisible();
  arrive('Arrived');
  await expect.element(page.getByText('Arrived')).toBeVisible();
  await expect.element(page.getByText('Loading the table')).not.toBeInTheDocument();
});
