import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { setWeight } from '#lib/strategy/edits.ts';
import { tinyWorkspace } from '../weights/testing/tiny-workspace.ts';
import ListFixture from './testing/ListFixture.svelte';

let workspace: Workspace;
let screen: Awaited<ReturnType<typeof render>>;

const rows = () => [...document.querySelectorAll<HTMLElement>('#ranking-list li')];
const leader = () => workspace.ranking.items[0]!;

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(400, 900);
  workspace = tinyWorkspace();
  screen = await render(ListFixture, { workspace });
});

test('every row shows rank, name and score, and its slices add up to the printed score', () => {
  for (const [place, item] of workspace.ranking.items.entries()) {
    const row = rows()[place]!;
    expect(row.dataset.id).toBe(item.id);
    if (item.score === null) continue;
    const bar = row.querySelector('[role="img"][aria-label^="Points: "]');
    const slices = [...(bar?.getAttribute('aria-label') ?? '').matchAll(/ (\d+\.\d)/g)].map(([, points]) =>
      Number(points)
    );
    const sum = slices.reduce((total, points) => total + points, 0);
    expect(sum).toBeCloseTo(Number(item.score.toFixed(1)), 6);
    expect(row.textContent).toContain(item.score.toFixed(1));
  }
});

test('arrows walk the rows and light the market, plus adds it, Enter opens it', async () => {
  const [first, second] = workspace.ranking.items;
  rows()[0]?.querySelector('a')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(workspace.hovered).toBe(second?.id);
  await userEvent.keyboard('{ArrowUp}+');
  await expect
    .element(screen.getByRole('button', { name: `Remove ${workspace.name(first!.id)} from the package` }))
    .toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Enter}');
  expect(workspace.view.selected).toBe(first?.id);
});

test('a list emptied by filters says so and clears them', async () => {
  workspace.filter({ query: 'no such place' });
  await screen.getByRole('button', { name: 'Clear all filters' }).first().click();
  expect(rows()).toHaveLength(workspace.ranking.items.length);
});

test('with every weight at zero the list says what to do', async () => {
  for (const { id } of workspace.strategy.criteria) workspace.drag((strategy) => setWeight(strategy, id, 0));
  await expect.element(screen.getByText('Every weight is zero')).toBeVisible();
  await screen.getByRole('button', { name: 'Reset to the preset' }).click();
  expect(leader().rank).toBe(1);
});

test('search opens the first place found and says where it stands', async () => {
  const { id } = leader();
  await userEvent.keyboard('/');
  await userEvent.keyboard(`${id}{Enter}`);
  expect(workspace.view.selected).toBe(id);
  expect(workspace.announcement).toMatch(
    new RegExp(`^${workspace.name(id)}, rank 1 of \\d+, score [\\d.]+$`)
  );
});

test('a star puts a market on the shortlist, and its note shows in the shortened list', async () => {
  const { id } = leader();
  rows()[0]?.querySelector('a')?.focus();
  await screen.getByRole('button', { name: `Shortlist ${workspace.name(id)}` }).click();
  workspace.shortlist.note(id, 'Ask about the grid');
  workspace.filter({ shortlisted: true });
  await expect.element(screen.getByText('Ask about the grid')).toBeVisible();
  expect(rows().map((row) => row.dataset.id)).toEqual([id]);
});

test('rows out of sight take the numbers of a drag once it rests', async () => {
  const last = () => workspace.ranking.items.at(-1)!;
  const { id } = workspace.strategy.criteria[0]!;
  workspace.drag((strategy) => setWeight(strategy, id, 20));
  await expect
    .poll(() => document.querySelector(`li[data-id="${last().id}"]`)?.textContent)
    .toContain(last().score?.toFixed(1) ?? 'not ranked');
});

test('a step of a slider leaves alone what hangs on no weight, so that no row out of sight is drawn anew', () => {
  const { ranking, rested, release, scope, passes, choices } = workspace;
  expect(workspace.isMoving).toBe(false);
  workspace.drag((strategy) => setWeight(strategy, 'grid-losses', 12));
  expect(workspace.ranking).not.toBe(ranking);
  // Rows are made again where any of these is another object.
  expect(workspace.rested).toBe(rested);
  expect(workspace.release).toBe(release);
  expect(workspace.scope).toBe(scope);
  expect(workspace.passes).toBe(passes);
  expect(workspace.choices).toBe(choices);
  expect(workspace.isMoving).toBe(true);
});
