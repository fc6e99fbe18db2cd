import type { Iso3, Source } from '../release.ts';
import type { SiteLayerId } from './index.ts';

/** What the layers of sites say of one market; a number that cannot be known is null. */
export interface SiteFacts {
  /** Sites in the market, by layer; a layer without any is absent. */
  counts: Partial<Record<SiteLayerId, number>>;
  /** The open commercial region of AWS, Azure, Google Cloud or Oracle Cloud that is nearest to the capital. */
  nearestUSRegion: { id: string; provider: string; city: string; iso3: Iso3; kilometers: number } | null;
  /** Plants on the list within 200 km of the capital, in whatever country, by fuel, most capacity first. */
  plantsNearCapital: { count: number; megawatts: number; byFuel: [fuel: string, megawatts: number][] } | null;
  /** Confirmed or likely, possible duplicates left out; megawatts where stated. */
  aiClusters: { existing: number; planned: number; megawatts: number } | null;
  peering: { cities: number; gbps: number; first: string } | null;
  supercomputers: { systems: number; petaflops: number } | null;
}

/** The facts of every market that has any, with the records they rest on. */
export interface SiteFactsFile {
  sources: Partial<Record<SiteLayerId, Source>>;
  markets: Record<Iso3, SiteFacts>;
}
