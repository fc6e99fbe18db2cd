import { expect, test } from 'vitest';
import { Attempts } from './attempts.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds));

test('attempts.count(who, now) refuses the fourth of three in a window, says how long, and starts anew after it', () => {
  const attempts = new Attempts(3, 90);
  for (const second of [0, 1, 2]) attempts.count('a', at(second));
  expect(() => attempts.count('a', at(10))).toThrow('Try again in 2 minutes.');
  expect(() => attempts.count('b', at(10))).not.toThrow();
  expect(() => attempts.count('a', at(90))).not.toThrow();
});

test('attempts.forget(who) lets somebody who succeeded begin at nothing', () => {
  const attempts = new Attempts(1, 60);
  attempts.count('a', at(0));
  attempts.forget('a');
  expect(() => attempts.count('a', at(1))).not.toThrow();
});
