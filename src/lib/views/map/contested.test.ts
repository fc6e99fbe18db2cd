import { expect, test } from 'vitest';
import type { Ranges } from '#lib/state/robustness.svelte.ts';
import { contestedIn, contestedTop } from './contested.ts';

test('contestedIn(ranges) keeps who is in the top in some trials and out in others', () => {
  const n = contestedTop + 1;
  const ids = Array.from({ length: n }, (_, i) => `M${i}`);
  const acceptability = new Float64Array(n * n);
  for (let i = 0; i < n; i++) acceptability[i * n + i] = 1;
  // The last two change places in a third of the trials, the first two as well: those stay in the top.
  for (const [a, b] of [
    [n - 2, n - 1],
    [0, 1]
  ] as const) {
    acceptability[a * n + a] = acceptability[b * n + b] = 2 / 3;
    acceptability[a * n + b] = acceptability[b * n + a] = 1 / 3;
  }
  expect([...contestedIn({ ids, acceptability } as unknown as Ranges)]).toEqual([`M${n - 2}`, `M${n - 1}`]);
});
