import type { Iso3, PackedValue, Release, ValueFlag } from '#lib/catalog/release.ts';

const estimatedFlags: readonly ValueFlag[] = [
  'estimated',
  'projected',
  'regional',
  'imputed',
  'predicted',
  'gap-filled',
  'read-from-map'
];

/** True when a value was not measured for this market and year. */
export function isEstimated([, , flags]: PackedValue): boolean {
  return flags?.split(' ').some((flag) => (estimatedFlags as readonly string[]).includes(flag)) ?? false;
}

const known = new WeakMap<Release, Map<string, ReadonlySet<Iso3>>>();

/** Markets whose value of a criterion is an estimate. Counted once a release. */
export function estimatesOf(release: Release, criterion: string): ReadonlySet<Iso3> {
  const all = known.get(release) ?? new Map<string, ReadonlySet<Iso3>>();
  known.set(release, all);
  let markets = all.get(criterion);
  if (!markets) {
    const values = Object.entries(release.values[criterion] ?? {});
    markets = new Set(values.filter(([, value]) => isEstimated(value)).map(([iso3]) => iso3));
    all.set(criterion, markets);
  }
  return markets;
}
