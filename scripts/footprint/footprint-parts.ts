// The five parts of the Chinese AI footprint, each in its own unit. China is left out: it has no footprint abroad at home.
import type { Country } from '#lib/catalog/release.ts';
import type { Inputs, Reading } from '../pipeline/indicator.ts';
import { parseNumber } from '../pipeline/parse-number.ts';
import { zeroWhenAbsent } from '../pipeline/zero-when-absent.ts';
import { importDependence } from './import-dependence.ts';
import { officialFinance } from './official-finance.ts';

export function footprintParts(inputs: Inputs): Record<string, Reading[]> {
  const countries = inputs.countries.filter(({ iso3, market }) => market && iso3 !== 'CHN');
  const measured = new Set(countries.map(({ iso3 }) => iso3));
  const kept = (readings: Reading[]) => readings.filter(({ iso3 }) => measured.has(iso3));
  return {
    'model-use': kept(modelUse(inputs)),
    'import-dependence': kept(importDependence(inputs)),
    cloud: kept(cloud(inputs, countries)),
    'official-finance': kept(officialFinance(inputs, countries)),
    'belt-and-road': kept(beltAndRoad(inputs, countries))
  };
}

/** The middle of a map's color bin, or the number the map prints. */
function modelUse({ list }: Inputs): Reading[] {
  const source = 'microsoft-deepseek-2025h2';
  return list(source, ['iso3', 'bin_low', 'bin_high', 'printed_value_pct']).map(({ cells }): Reading => {
    const printed = parseNumber(cells.printed_value_pct ?? '');
    const middle = (parseNumber(cells.bin_low ?? '') + parseNumber(cells.bin_high ?? '')) / 2;
    const read = { iso3: cells.iso3 ?? '', year: 2025, source };
    return Number.isNaN(printed)
      ? { ...read, value: middle, flags: ['read-from-map'] }
      : { ...read, value: printed, flags: [] };
  });
}

/** How many of three providers run a region; a market off the list has none that was found. */
function cloud({ list }: Inputs, countries: Country[]): Reading[] {
  const source = 'chinese-cloud-regions-2026';
  const providers = new Map<string, Set<string>>();
  for (const { cells } of list(source, ['iso3', 'provider', 'status'])) {
    const { iso3 = '', provider = '', status } = cells;
    if (status === 'active') providers.set(iso3, (providers.get(iso3) ?? new Set()).add(provider));
  }
  const counted = [...providers].map(([iso3, { size: value }]): Reading => ({
    iso3,
    value,
    year: 2025,
    flags: [],
    source
  }));
  return zeroWhenAbsent(counted, countries, 2025, source);
}

/** 1 = a memorandum in force; one that was left (Italy, Panama) and a market off the list count 0. */
function beltAndRoad({ list }: Inputs, countries: Country[]): Reading[] {
  const source = 'nedopil-bri-2025-05';
  const listed = list(source, ['iso3', 'status']).map(({ cells }): Reading => {
    const value = cells.status === 'member' ? 1 : 0;
    return { iso3: cells.iso3 ?? '', value, year: 2025, flags: [], source };
  });
  return zeroWhenAbsent(listed, countries, 2025, source);
}
