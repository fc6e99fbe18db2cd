/** Every layer of the map, bottom first. What a layer draws is declared in layers/. */
export const layerOrder = [
  'ocean',
  'graticule',
  'country-fill',
  'country-excluded',
  'country-too-little',
  'country-not-applicable',
  'country-contested',
  'coast',
  'country-estimated',
  'bloc-line',
  'bloc-gap',
  'bloc-fill',
  'bloc-excluded',
  'bloc-too-little',
  'bloc-not-applicable',
  'bloc-contested',
  'bloc-estimated',
  'border-international',
  'hovered-line',
  'selected-line',
  'selected-gap',
  'selected-fill',
  'selected-excluded',
  'selected-too-little',
  'selected-not-applicable',
  'selected-contested',
  // Above the selected market as well: to select a market is not to say that what it claims is its own.
  'disputed-area',
  'border-special',
  'border-separation'
] as const;

export type LayerId = (typeof layerOrder)[number];
