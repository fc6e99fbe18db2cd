// OFAC programs that name a market, each with OFAC's own page. The copy read is not passed on in bulk: terms B.
import type { RuleStatus } from '#lib/catalog/criterion.ts';
import type { Fact } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import { rowsByMarket } from './rows-by-market.ts';

const source = 'ofac-programs-2026-08';
const asOf = '2026-08-22';
const columns = ['iso3', 'program', 'status', 'subnational', 'measures', 'ofac_page'];
const statuses: Record<string, RuleStatus> = { active: 'in force', ended: 'rescinded', legacy: 'rescinded' };
const regions: Record<string, string> = { 'UA-CRI': 'Crimea', 'UA-DPR': 'Donetsk', 'UA-LPR': 'Luhansk' };

export function sanctionsPrograms(inputs: Inputs): (iso3: Iso3) => Fact[] {
  const rowsOf = rowsByMarket(inputs, source, columns);
  return (iso3) => {
    const rows = rowsOf(iso3);
    if (rows.length === 0) return [notVerified];
    return rows.map(({ program = '', status = '', subnational = '', measures = '', ofac_page = '' }) => {
      const region = subnational ? `${regions[subnational] ?? subnational} only: ` : '';
      const fact: Fact = { label: program, value: `${region}${measures}`, citation: ofac_page, asOf, source };
      const known = statuses[status];
      return known ? { ...fact, status: known } : fact;
    });
  };
}

const notVerified: Fact = {
  label: 'OFAC programs',
  value: 'Not verified',
  citation: 'https://ofac.treasury.gov/sanctions-programs-and-country-information',
  asOf,
  note: 'No program with the name of this place was found. Lists of persons and firms apply everywhere: screen every party.',
  source
};
