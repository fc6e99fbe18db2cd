import { expect, test } from 'vitest';
import type { Site } from '#lib/packages/draft.ts';
import { packagePins, pinText } from './package-pins.ts';

const site = (id: string, market: string, name: string, megawatts: number | null): Site => ({
  id,
  name,
  market,
  megawatts,
  build: '',
  own: '',
  operate: ''
});
const sites = [
  site('a', 'KEN', 'Konza campus', 1500),
  site('b', '', 'Somewhere', 10),
  site('c', 'IDN', '', null),
  site('d', 'KEN', '', 20)
];

test('packagePins(draft) has one pin a market, and none for a site without one', () => {
  expect(packagePins({ sites }).map(({ market, sites: own }) => [market, own.map(({ id }) => id)])).toEqual([
    ['KEN', ['a', 'd']],
    ['IDN', ['c']]
  ]);
});

test('pinText(pin) names each site with its megawatts where stated', () => {
  const [kenya, indonesia] = packagePins({ sites });
  expect(pinText(kenya!)).toBe('Konza campus, 1,500 MW; unnamed site, 20 MW');
  expect(pinText(indonesia!)).toBe('unnamed site');
});
