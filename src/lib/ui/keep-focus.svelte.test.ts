import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import KeepFocusFixture from './testing/KeepFocusFixture.svelte';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = async (name: string) => {
  button(name).element().focus();
  await userEvent.keyboard('{Enter}');
};

beforeEach(async () => void (await render(KeepFocusFixture)));

test('when a row takes itself away, the nearest that is left has the focus', async () => {
  await press('Remove Second');
  await expect.element(button('Remove First')).toHaveFocus();
});

test('when all around it is replaced, the part that holds it has the focus', async () => {
  await press('Open');
  await expect.element(page.getByRole('region', { name: 'Place' })).toHaveFocus();
});

test('what is still there keeps the focus', async () => {
  button('Remove First').element().focus();
  await userEvent.keyboard('x');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await expect.element(button('Remove First')).toHaveFocus();
});
