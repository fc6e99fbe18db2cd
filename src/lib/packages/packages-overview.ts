import type { Iso3, Release } from '#lib/catalog/release.ts';
import type { PackageDigest } from './digest.ts';
import { countriesIn } from './market-standing.ts';

/** A market some packages aim at, by itself or through a bloc. */
export interface MarketTaken {
  iso3: Iso3;
  /** Today; null where it has none. */
  rank: number | null;
  /** Ids of packages, in the order given. */
  packages: string[];
}

export interface PackagesOverview {
  /** What most packages aim at first; by rank among equals. */
  taken: MarketTaken[];
  /** Ranked markets no package aims at, in rank order. */
  free: { iso3: Iso3; rank: number }[];
}

type Ranked = readonly { id: Iso3; rank: number | null }[];

/**
 * Lays many packages over one ranking: where they meet, and what none of them takes.
 * ranked    countries in rank order; those without a rank are no white space
 * packages  with the ids they are kept under
 */
export function packagesOverview(
  release: Release,
  ranked: Ranked,
  packages: readonly (PackageDigest & { id: string })[]
): PackagesOverview {
  const byMarket = new Map<Iso3, string[]>();
  for (const { id, targets } of packages) {
    for (const iso3 of new Set(targets.flatMap((target) => countriesIn(release, target))))
      byMarket.set(iso3, [...(byMarket.get(iso3) ?? []), id]);
  }
  const rankOf = new Map(ranked.map(({ id, rank }) => [id, rank]));
  const taken = [...byMarket]
    .map(([iso3, ids]): MarketTaken => ({ iso3, rank: rankOf.get(iso3) ?? null, packages: ids }))
    .sort(
      (a, b) =>
        b.packages.length - a.packages.length || (a.rank ?? Infinity) - (b.rank ?? Infinity) || order(a, b)
    );
  const free = ranked.flatMap(({ id, rank }) =>
    rank === null || byMarket.has(id) ? [] : [{ iso3: id, rank }]
  );
  return { taken, free };
}

const order = (a: MarketTaken, b: MarketTaken) => (a.iso3 < b.iso3 ? -1 : 1);
