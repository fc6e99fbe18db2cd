// From readings to what a release stores: sorted by market, rounded, the flags and source only where they say more.
import type { PackedValue } from '#lib/catalog/release.ts';
import type { Reading } from './indicator.ts';
import { roundValue } from './round-value.ts';

export function packReadings(readings: Reading[], mainSource: string): Record<string, PackedValue> {
  const sorted = [...readings].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  return Object.fromEntries(sorted.map((reading) => [reading.iso3, pack(reading, mainSource)]));
}

function pack({ value, year, flags, source }: Reading, mainSource: string): PackedValue {
  const rounded = value === null ? null : roundValue(value);
  if (source !== mainSource) return [rounded, year, flags.join(' '), source];
  return flags.length > 0 ? [rounded, year, flags.join(' ')] : [rounded, year];
}
