import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setWeight } from '#lib/strategy/edits.ts';
import { tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { ChosenStrategy } from './chosen-strategy.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const given = tinyStrategy();
const { id } = given.criteria[0]!;

test('a moving slider leaves the resting and the settled strategy, until it stands still for 150 ms', () => {
  const chosen = new ChosenStrategy(given);
  const moved = setWeight(given, id, 7);
  chosen.move(moved);
  vi.advanceTimersByTime(100);
  chosen.move(moved);
  vi.advanceTimersByTime(149);
  expect([chosen.now, chosen.resting, chosen.isMoving]).toEqual([moved, given, true]);
  vi.advanceTimersByTime(1);
  expect([chosen.resting, chosen.isMoving, chosen.settled]).toEqual([moved, false, given]);
  chosen.settle();
  expect(chosen.settled).toBe(moved);
});

test('what is chosen of a criterion but its weight stays one object while weights move, and follows all else', () => {
  const chosen = new ChosenStrategy(given);
  const { choices } = chosen;
  expect(choices.map((choice) => choice.id)).toEqual(given.criteria.map((criterion) => criterion.id));
  chosen.move(setWeight(given, id, 7));
  expect(chosen.choices).toBe(choices);
  const [first, ...others] = given.criteria;
  chosen.now = { ...given, criteria: [{ ...first!, goalposts: { worst: 0, best: 1 } }, ...others] };
  expect(chosen.choices[0]).toMatchObject({ id, goalposts: { worst: 0, best: 1 } });
});
