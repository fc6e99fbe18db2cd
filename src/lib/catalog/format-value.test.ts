import { describe, expect, test } from 'vitest';
import type { Shape, ValueFormat } from './criterion.ts';
import { formatValue } from './format-value.ts';

const linear: Shape = { kind: 'linear' };
const write = (
  format: ValueFormat,
  value: number,
  shape: Shape = linear,
  goalposts = { worst: 0, best: 100 }
) => formatValue({ format, shape, goalposts }, value);

describe('formatValue(criterion, value)', () => {
  test('writes dollars and people in words from a million on', () => {
    expect(write('usd', 611_391_000_000)).toBe('$611 billion');
    expect(write('usd', 28_751_000_000_000)).toBe('$28.8 trillion');
    expect(write('usd', -1_200_000_000)).toBe('−$1.2 billion');
    expect(write('usd', 80_091.1)).toBe('$80,091');
    expect(write('people', 999_999_999)).toBe('1 billion');
    expect(write('people', 19_416)).toBe('19,416');
  });

  test('writes percentages with one decimal, small ones with two digits', () => {
    expect(write('percent', 35.3293)).toBe('35.3%');
    expect(write('percent', 100)).toBe('100.0%');
    expect(write('percent', 0.00443685)).toBe('0.0044%');
    expect(write('percent', 0)).toBe('0.0%');
    expect(write('percent', -75.27)).toBe('−75.3%');
  });

  test('writes plain numbers with three significant digits, large ones whole', () => {
    expect(write('number', 10_583.36)).toBe('10,583');
    expect(write('number', 9.4025)).toBe('9.4');
    expect(write('number', 0.0375)).toBe('0.0375');
    expect(write('integer', 4)).toBe('4');
    expect(write('celsius', 21.73)).toBe('21.7 °C');
  });

  test('writes an index by the length of its scale', () => {
    expect(write('index', 40.19)).toBe('40.2');
    expect(write('index', 0.43145, linear, { worst: 0.6, best: 0.3 })).toBe('0.43');
    expect(write('signed', 1.254, linear, { worst: -1.75, best: 1.75 })).toBe('+1.25');
    expect(write('signed', -0.001, linear, { worst: -1.75, best: 1.75 })).toBe('0.00');
  });

  test('names the step of an ordinal value', () => {
    const shape: Shape = { kind: 'ordinal', steps: [{ value: 50, label: 'In preparation' }] };
    expect(write('ordinal', 50, shape)).toBe('In preparation');
    expect(write('ordinal', 60, shape)).toBe('60');
  });

  test('says "no data" for a missing value', () => {
    expect(write('number', NaN)).toBe('no data');
  });
});
