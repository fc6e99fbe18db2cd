import type { Release } from '#lib/catalog/release.ts';
import { alternativesOf } from './alternatives.ts';
import { blocOf } from './bloc-of.ts';
import { shownBlocs } from './shown-blocs.ts';
import type { Strategy } from './strategy.ts';

/**
 * Picks the set that a method compares with one another: the markets in scope that are ranked, and counted members
 * of the blocs in the list. Excluded markets and those without enough data stand outside and move no score.
 * isStanding  whether a row passes every constraint and has enough data
 * returns     rows of the release's alternatives, rising
 */
export function comparedRows(
  release: Release,
  strategy: Strategy,
  isStanding: (row: number) => boolean
): Uint32Array {
  const { countries, rowOf } = alternativesOf(release);
  const { adHocBlocs, countries: chosen } = strategy.scope;
  const members = shownBlocs(release, strategy).flatMap((id) =>
    blocOf(release, adHocBlocs, id)
      .members.filter((member) => member.counts)
      .map((member) => member.iso3)
  );
  const named = new Set([...(chosen ?? []), ...members].map((iso3) => rowOf.get(iso3)));
  const isAsked = (row: number) => named.has(row) || (chosen === null && countries[row]!.market);
  return Uint32Array.from(countries.keys()).filter((row) => isAsked(row) && isStanding(row));
}
