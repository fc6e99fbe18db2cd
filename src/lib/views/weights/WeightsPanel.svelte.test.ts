import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import PanelFixture from './testing/PanelFixture.svelte';
import { tinyWorkspace } from './testing/tiny-workspace.ts';

let workspace: Workspace;
let screen: Awaited<ReturnType<typeof render>>;

const weightOf = (id: string) => workspace.strategy.criteria.find((one) => one.id === id)?.weight;

beforeEach(async () => {
  await page.viewport(1000, 800);
  workspace = tinyWorkspace();
  screen = await render(PanelFixture, { workspace });
});

test('a weight slider moves by 1, by 5 and to its ends, and says its share', async () => {
  const slider = screen.getByRole('slider', { name: 'Grid losses, weight' });
  (slider.element() as HTMLInputElement).focus();
  const weights: (number | undefined)[] = [];
  for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft', 'PageDown', 'End', 'Home']) {
    await userEvent.keyboard(`{${key}}`);
    weights.push(weightOf('grid-losses'));
  }
  expect(weights).toEqual([6, 11, 10, 5, 20, 0]);
  // Balanced has 100 points, 5 of them on grid losses: 95 are left without them, 96 with one point.
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '1 point, share 1%');
  expect(workspace.announcement).toMatch(/losses.* 1, share 1%\./);
});

test('a number field takes any weight from 0 up and keeps what it cannot read, with a word on it', async () => {
  const field = screen.getByRole('textbox', { name: 'Grid losses, points' });
  await field.fill('27.5');
  await userEvent.keyboard('{Enter}');
  expect(weightOf('grid-losses')).toBe(27.5);
  await field.fill('-3');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveValue('-3');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('-3 is too small. Type 0 or more.');
  expect(weightOf('grid-losses')).toBe(27.5);
});

test('changes are counted and listed, and Reset is there only after one', async () => {
  const reset = screen.getByRole('button', { name: 'Reset', exact: true });
  await expect.element(reset).not.toBeInTheDocument();
  const before = workspace.address;
  await screen.getByRole('slider', { name: 'Grid losses, weight' }).fill('10');
  await screen.getByRole('button', { name: '1 change' }).click();
  await expect
    .element(screen.getByRole('dialog', { name: 'Changes against Balanced' }))
    .toHaveTextContent('5 points → 10 points');
  await reset.click();
  await expect.element(reset).not.toBeInTheDocument();
  expect(workspace.address).toBe(before);
});

test('focus on a preset shows its weights before a click takes it', async () => {
  await screen.getByRole('button', { name: 'Choose a preset' }).click();
  const bankable = screen.getByRole('button', { name: /^Bankable/ });
  await expect.element(bankable).toBeVisible();
  (bankable.element() as HTMLElement).focus();
  await expect.element(screen.getByRole('heading', { name: 'Bankable' })).toBeVisible();
  expect(workspace.strategy.name).toBe('Balanced');
  await bankable.click();
  expect(workspace.strategy.name).toBe('Bankable');
});

test('a two-sided criterion is out of the sum until a sense is chosen', async () => {
  await expect.element(screen.getByText('neutral: out of the sum').last()).toBeVisible();
  expect(workspace.ranking.totalWeight).toBe(100);
  await screen.getByRole('radio', { name: 'Reason to avoid' }).click({ force: true });
  expect(workspace.ranking.totalWeight).toBe(105);
});

test('a constraint that leaves nobody is named, with a way to lift it', async () => {
  workspace.edit((strategy) => ({
    ...strategy,
    constraints: [{ id: 'minimum', criterion: 'population', value: 1e12 }]
  }));
  await screen.getByRole('button', { name: 'Relax this constraint' }).click();
  expect(workspace.strategy.constraints).toEqual([]);
  expect(workspace.ranking.counts.ranked).toBe(4);
});
