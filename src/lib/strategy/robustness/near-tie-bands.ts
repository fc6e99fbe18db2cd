import { closeCall } from './defaults.ts';

/**
 * Joins neighbors too close to call into bands.
 * overtaken  n - 1 shares of draws in which the next one scores above this one
 * returns    first and last place of each band of two or more, from 0
 */
export function nearTieBands(overtaken: ArrayLike<number>): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = [];
  for (let place = 0; place < overtaken.length; place++) {
    if (overtaken[place]! <= closeCall) continue;
    const band = bands.at(-1);
    if (band?.to === place) band.to = place + 1;
    else bands.push({ from: place, to: place + 1 });
  }
  return bands;
}
