import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PopoverFixture from './testing/PopoverFixture.svelte';

test('Escape inside a popover closes it and gives the focus back to what opened it', async () => {
  await render(PopoverFixture);
  const trigger = page.getByRole('button', { name: 'Open', exact: true });
  await trigger.click();
  page.getByRole('button', { name: 'Inside' }).element().focus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Inside' })).not.toBeInTheDocument();
  await expect.element(trigger).toHaveFocus();
});
