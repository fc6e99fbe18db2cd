import { expect, it } from 'vitest';
import type { CountryFeature } from './country-features.ts';
import { smallStates } from './small-states.ts';

const square = (iso3: string, side: number): CountryFeature => ({
  type: 'Feature',
  properties: { iso3 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, side],
        [side, side],
        [side, 0],
        [0, 0]
      ]
    ]
  }
});

// On a world 1024 pixels wide a degree at the equator is 2.84 pixels: 1 degree square is 8 pixels, 2 is 32.
it('smallStates(countries) names those under 10 square pixels', () => {
  expect(smallStates([square('AAA', 1), square('BBB', 2)])).toEqual(['AAA']);
});
