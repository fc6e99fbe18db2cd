import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

/** Steps of 5 ms each: two fit into a slice. */
function* slowSteps(count: number): Generator<number> {
  for (let step = 1; step <= count; step++) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield step;
  }
}

test('inSlices(steps) does every step in order and lets others run in between', async () => {
  const done: (number | string)[] = [];
  setTimeout(() => done.push('other'));
  const whole = await inSlices(slowSteps(6), {
    onstep: (step) => done.push(step),
    onpause: () => {},
    signal: new AbortController().signal
  });
  expect(whole).toBe(true);
  expect(done.filter((one) => one !== 'other')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(done.indexOf('other')).toBeLessThan(done.indexOf(6));
});

test('inSlices(steps) ends before the next slice when it is told to', async () => {
  const end = new AbortController();
  const done: number[] = [];
  const whole = await inSlices(slowSteps(50), {
    onstep: (step) => done.push(step),
    onpause: () => end.abort(),
    signal: end.signal
  });
  expect(whole).toBe(false);
  expect(done.length).toBeLessThan(5);
});
