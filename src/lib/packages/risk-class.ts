import { formatValue } from '#lib/catalog/format-value.ts';
import type { Release } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';

/**
 * The OECD country risk class of a market in words, as a release has it.
 * market  ISO3; a bloc, or "all" for a whole package, has no class of one market
 */
export function riskClassLabel(release: Release, market: string): string {
  const criterion = release.criteria.find(({ id }) => id === 'country-risk');
  const found = observationOf(release, 'country-risk', market);
  if (!criterion || !found) return 'No class of one market';
  const own = found.flags.map((flag) => criterion.classes?.[flag]?.label).find(Boolean);
  return own ?? (found.value === null ? 'Not reviewed' : formatValue(criterion, found.value));
}
