// The EAR's country groups of every place, with what a place takes over from another.
import type { CountryGroupEntry, Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';

export const countryGroupSource = 'ear-country-groups-2026-09';

export function countryGroups({ list, report }: Inputs): Record<Iso3, CountryGroupEntry> {
  const entries: Record<Iso3, CountryGroupEntry> = {};
  for (const { line, cells } of list(countryGroupSource, ['iso3', 'group', 'basis'])) {
    const { iso3 = '', group = '', basis = '' } = cells;
    const follows = /^inherits_([A-Z]{3})$/.exec(basis)?.[1];
    if (basis !== 'listed' && follows === undefined) {
      report({
        source: countryGroupSource,
        file: `tables/${countryGroupSource}.csv`,
        row: line,
        column: 'basis',
        found: `"${basis}"`,
        expected: '"listed" or "inherits_" and a code'
      });
    }
    const entry = (entries[iso3] ??= follows === undefined ? { groups: [] } : { groups: [], follows });
    entry.groups.push(group);
  }
  for (const { groups } of Object.values(entries)) groups.sort();
  return entries;
}
