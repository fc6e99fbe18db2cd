import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LaterDialogFixture from './testing/LaterDialogFixture.svelte';

const dialog = page.getByRole('dialog', { name: 'Criteria' });
const opener = page.getByRole('button', { name: 'Open' });

test('a dialog that arrives stays open, and gives focus back to what opened it', async () => {
  let arrive = (_text: string) => {};
  await render(LaterDialogFixture, { load: () => new Promise<string>((resolve) => (arrive = resolve)) });
  await opener.click();
  await expect.element(dialog).toBeVisible();
  arrive('Arrived');
  await expect.element(dialog.getByText('Arrived')).toBeVisible();
  // Long enough for the frame that stood in to have told that it is closed.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('a dialog that does not arrive says so in a frame that can be closed', async () => {
  await render(LaterDialogFixture, { load: () => Promise.reject(new Error('offline')) });
  await opener.click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('could not be reached for the criteria');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
});
