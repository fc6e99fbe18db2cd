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

/** A place a package aims at. */
export interface Reach {
  id: string;
  kind: Target['kind'];
  /** Members of a bloc somebody made themselves, which no release knows. */
  own?: readonly Iso3[];
}

/** Which place a target means; a bloc somebody made themselves carries its members along. */
export function reachOf({ id, kind, chosen }: Target): Reach {
  const own = chosen.strategy.scope.adHocBlocs.find((bloc) => bloc.id === id)?.members;
  return own ? { id, kind, own } : { id, kind };
}

/** The countries a target stands for: itself, or the counted members of the bloc; empty for one nobody knows. */
export function countriesOf(release: Release, target: Target): Iso3[] {
  return countriesIn(release, reachOf(target));
}

/** The same where the target itself is not at hand. */
export function countriesIn(release: Release, { id, kind, own }: Reach): Iso3[] {
  if (kind === 'country') return [id];
  if (own) return own.filter((iso3) => iso3 !== homeMarket);
  const bloc = release.blocs.find((one) => one.id === id);
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
