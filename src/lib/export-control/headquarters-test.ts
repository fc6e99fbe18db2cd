import type { CountryGroupEntry, Iso3 } from '#lib/catalog/release.ts';
import type { Membership } from './list-membership.ts';

export interface HeadquartersTest {
  /** Whether companies of this place carry its presumption of denial with them. */
  reaches: Membership;
  text: string;
  citation: string;
}

const citation = '15 CFR 742.6(b)(10)(iii)';
const texts: Record<Membership, string> = {
  yes: 'A company with its headquarters or ultimate parent here is treated as if it were here, wherever it sits: denial is presumed for advanced chips.',
  no: 'End users here whose headquarters or ultimate parent is in Macau or in Country Group D:5 meet a presumption of denial: ask of each one.',
  unknown: 'Not verified: the EAR tables have no row for this place.'
};

/**
 * Says how the headquarters test of the chip rule reads for a place: it follows owners in Macau or D:5 everywhere.
 * entry    the place's country groups; undefined = no row, unknown
 * source   15 CFR 742.6(b)(10)(iii), as issued 2026-09-24
 */
export function headquartersTest(iso3: Iso3, entry: CountryGroupEntry | undefined): HeadquartersTest {
  // Macau is in no D:5; the rule names it beside the group.
  const named = iso3 === 'MAC' || entry?.groups.includes('D:5');
  const reaches = entry === undefined ? 'unknown' : named ? 'yes' : 'no';
  return { reaches, text: texts[reaches], citation };
}
