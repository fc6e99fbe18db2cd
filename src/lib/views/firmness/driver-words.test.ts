import { expect, test } from 'vitest';
import type { TornadoBar } from '#lib/strategy/sensitivity/tornado.ts';
import { driverFinding } from './driver-words.ts';

const bar = (kind: TornadoBar['kind'], label: string, effect: number): TornadoBar => ({
  kind,
  label,
  change: '',
  effect,
  low: effect,
  high: effect
});

test('driverFinding(bars) names the assumption that moves ranks most, then two more', () => {
  const bars = [
    bar('goalpost', 'GDP', 0.25),
    bar('missing', 'Missing values', 3.91),
    bar('weight', 'Debt', 1.04)
  ];
  expect(driverFinding(bars)).toEqual({
    headline: 'The rule for missing values moves ranks most, by 3.9 places on average',
    detail: 'Next: the weight of Debt 1.0, a goalpost of GDP 0.25.'
  });
});

test('driverFinding(bars) says so when nothing moves a rank', () => {
  expect(driverFinding([bar('weight', 'Debt', 0)]).headline).toBe('No assumption moves a rank');
  expect(driverFinding([bar('weight', 'Debt', 0.4), bar('weight', 'GDP', 0)]).detail).toBe(
    'Nothing else moves a rank.'
  );
});
