import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

const steps = (count: number) => Array.from({ length: count }, (_, at) => at);

test('inSlices(steps) does every step in order and lets others run after each 48', async () => {
  const done: (number | string)[] = [];
  const others = setInterval(() => done.push('other'));
  const whole = await inSlices(steps(100), {
    onstep: (step) => done.push(step),
    onpause: () => done.push('pause'),
    signal: new AbortController().signal
  });
  clearInterval(others);
  expect(whole).toBe(true);
  expect(done.filter((one) => typeof one === 'number')).toEqual(steps(100));
  expect(done.indexOf('pause')).toBe(48);
  expect(done.indexOf('other')).toBeLessThan(done.indexOf(99));
});

test('inSlices(steps) ends before the next slice when it is told to, at the same step every time', async () => {
  const end = new AbortController();
  const done: number[] = [];
  const whole = await inSlices(steps(1000), {
    onstep: (step) => done.push(step),
    onpause: () => end.abort(),
    signal: end.signal
  });
  expect(whole).toBe(false);
  expect(done).toEqual(steps(48));
});
