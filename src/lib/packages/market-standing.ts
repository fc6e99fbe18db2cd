import { countsAsMember } from '#lib/catalog/bloc-status.ts';
import type { Iso3, Release } from '#lib/catalog/release.ts';
import type { Target } from './draft.ts';

/** Postures under which denial is presumed or the rule: a control stop, before any word on finance. */
export const stoppingPostures: ReadonlySet<string> = new Set([
  'embargoed_or_terrorist_list',
  'denial_presumed',
  'denial_presumed_with_conditional_window'
]);

/** The home market is no target and is left out of every bloc. */
const homeMarket: Iso3 = 'USA';

/** The countries a target stands for: itself, or the counted members of the bloc; empty for one nobody knows. */
export function countriesOf(release: Release, target: Target): Iso3[] {
  if (target.kind === 'country') return [target.id];
  const own = target.chosen.strategy.scope.adHocBlocs.find(({ id }) => id === target.id);
  if (own) return own.members.filter((iso3) => iso3 !== homeMarket);
  const bloc = release.blocs.find(({ id }) => id === target.id);
  return (bloc?.members ?? [])
    .filter(({ iso3, status }) => countsAsMember(status) && iso3 !== homeMarket)
    .map(({ iso3 }) => iso3);
}

/** True where the release still knows the market or bloc. */
export function isKnown(release: Release, target: Target): boolean {
  return target.kind === 'country'
    ? release.countries.some(({ iso3 }) => iso3 === target.id)
    : countriesOf(release, target).length > 0;
}

/** Those of the countries whose chip posture stops. */
export function stoppedAmong(release: Release, countries: readonly Iso3[]): Iso3[] {
  return countries.filter((iso3) => stoppingPostures.has(release.postures[iso3] ?? ''));
}
