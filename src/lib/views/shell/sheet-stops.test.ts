import { expect, test } from 'vitest';
import { stopAfterDrag, stopBeside } from './sheet-stops.ts';

test('stopBeside(stop, steps) goes up and down, and holds at the ends', () => {
  expect(stopBeside('half', 1)).toBe('full');
  expect(stopBeside('half', -1)).toBe('peek');
  expect(stopBeside('full', 1)).toBe('full');
  expect(stopBeside('peek', -1)).toBe('peek');
});

test('stopAfterDrag(stop, up, height) stays after a short drag, and crosses both stops after a long one', () => {
  expect(stopAfterDrag('half', 100, 800)).toBe('half');
  expect(stopAfterDrag('half', 200, 800)).toBe('full');
  expect(stopAfterDrag('half', -200, 800)).toBe('peek');
  expect(stopAfterDrag('peek', 200, 800)).toBe('half');
  expect(stopAfterDrag('peek', 500, 800)).toBe('full');
});
