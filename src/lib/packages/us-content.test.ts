import { expect, it } from 'vitest';
import { usContent, usContentText } from './us-content.ts';

const item = (value: number | null, usPercent: number | null) => ({ id: 'x', name: '', value, usPercent });

it('usContent(items) weighs shares by value: 30 of 100 and 270 of 300 make 75%', () => {
  const found = usContent([item(100, 30), item(300, 90)]);
  expect(found.percent).toBeCloseTo(75, 12);
  expect(usContentText(found)).toBe('75% entered; 51% presumption as reported.');
});

it('usContent(items) leaves an item without a number out and says so, never counting it as 0', () => {
  const found = usContent([item(100, 60), item(900, null)]);
  expect(found).toMatchObject({ percent: 60, value: 100, incomplete: 1 });
  expect(usContentText(found)).toContain('1 item lacks a number and is left out');
});

it('usContent(items) flags 50.96% as below, without rounding it up to 51', () => {
  const found = usContent([item(100, 50.96)]);
  expect(found.belowPresumption).toBe(true);
  expect(usContentText(found)).toBe('50.9% entered; 51% presumption as reported: below it.');
});

it('usContent([]) knows no share', () => {
  expect(usContent([])).toMatchObject({ percent: null, belowPresumption: null });
});
