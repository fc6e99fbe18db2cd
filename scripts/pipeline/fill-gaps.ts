// Fills markets a source leaves out from a second source, and marks every value so filled.
import type { Reading } from './indicator.ts';

export function fillGaps(main: Reading[], second: Reading[]): Reading[] {
  const covered = new Set(main.map(({ iso3 }) => iso3));
  const filled = second
    .filter(({ iso3 }) => !covered.has(iso3))
    .map((reading): Reading => ({ ...reading, flags: [...reading.flags, 'gap-filled'] }));
  return [...main, ...filled];
}
